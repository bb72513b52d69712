package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Resolved.resolve;
import static org.tocsin.target.Resolved.target;
import static org.tocsin.target.Resolved.who;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.CONTACT;
import static org.tocsin.target.TargetKey.Kind.GROUP;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.THREAD;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetResolverTest {
    @Test
    void keysListedInOneDoxAreOnePerson() {
        Resolution resolution = resolve(
                post("dox").says(DOX_PUBLISH).key(HANDLE, "heron", 0.9, 0).key(CONTACT, "phone", 0.9, 0),
                post("threat").in("t2").says(THREAT_DIRECT).about("heron"),
                post("call").in("t3").on("4chan").says(THREAT_DIRECT).key(CONTACT, "phone", 0.6, 0));
        assertThat(resolution.targets()).hasSize(1);
        assertThat(who(resolution, "call").keys()).isEqualTo(2);
    }

    @Test
    void keysOfTwoPeopleInOnePostStayTwo() {
        Resolution resolution = resolve(
                post("both").says(DOX_PUBLISH).key(HANDLE, "heron", 0.9, 0).key(CONTACT, "phone", 0.8, 1),
                post("call").in("t3").says(THREAT_DIRECT).key(CONTACT, "phone", 0.6, 0));
        assertThat(target(resolution, "both")).isNotEqualTo(target(resolution, "call"));
    }

    @Test
    void pronounsMeanWhomTheThreadIsAbout() {
        Resolution resolution = resolve(
                post("op").says(DOX_PUBLISH).key(HANDLE, "heron", 0.6, 0).key(THREAD, "th", 0.6, 0),
                post("her").says(THREAT_DIRECT).key(THREAD, "th", 0.4, 0),
                post("other").in("t2").says(THREAT_DIRECT).key(THREAD, "th2", 0.4, 0));
        assertThat(target(resolution, "her")).isEqualTo(target(resolution, "op"));
        assertThat(target(resolution, "other")).isNotEqualTo(target(resolution, "op"));
    }

    @Test
    void aThreadThatSpeaksOfTwoAlikeIsAmbiguous() {
        Resolution resolution = resolve(
                post("one").says(THREAT_DIRECT).about("heron"),
                post("two").says(THREAT_DIRECT).about("wren"),
                post("her").says(THREAT_DIRECT).key(THREAD, "th", 0.4, 0));
        assertThat(who(resolution, "her").ambiguous()).isTrue();
        Resolution clear = resolve(
                post("one").says(THREAT_DIRECT).about("heron"),
                post("two").says(THREAT_DIRECT).about("heron"),
                post("three").says(THREAT_DIRECT).about("wren"),
                post("her").says(THREAT_DIRECT).key(THREAD, "th", 0.4, 0));
        assertThat(target(clear, "her")).isEqualTo(target(clear, "one"));
    }

    @Test
    void aSwitchboardLinksNobody() {
        List<Sightings> posts = new ArrayList<>();
        for (int i = 0; i <= StrongLinks.SWITCHBOARD; i++) {
            posts.add(post("p" + i)
                    .in("thread" + i)
                    .says(DOX_PUBLISH)
                    .key(HANDLE, "handle" + i, 0.9, 0)
                    .key(CONTACT, "brand", 0.8, 0));
        }
        assertThat(resolve(posts.toArray(Sightings[]::new)).targets()).hasSize(posts.size());
        posts.remove(0);
        assertThat(resolve(posts.toArray(Sightings[]::new)).targets())
                .as("fifty people may share a number, by our rule")
                .hasSize(1);
    }

    @Test
    void aGroupIsAGroup() {
        Resolution resolution = resolve(post("p").says(THREAT_DIRECT).key(GROUP, "scope", 0.6, 0));
        assertThat(who(resolution, "p").label()).matches("Target [0-9A-F]{4}, a group");
    }

    @Test
    void aFlaggedPostWithoutAnyKeyStillHasATarget() {
        assertThat(resolve(post("p").says(THREAT_DIRECT)).targets()).hasSize(1);
        assertThat(resolve(post("p").says(THREAT_DIRECT).unflagged()).targets()).isEmpty();
    }

    @Test
    void aNewAliasKeepsTheOldId() {
        Resolution first = resolve(post("p").says(THREAT_DIRECT).about("wren"));
        Resolution second = new TargetResolver()
                .resolve(
                        List.of(
                                post("p").says(THREAT_DIRECT).about("wren").seen(),
                                post("q")
                                        .says(DOX_PUBLISH)
                                        .key(HANDLE, "wren", 0.9, 0)
                                        .key(HANDLE, "anotherwren", 0.9, 0)
                                        .key(CONTACT, "a phone", 0.9, 0)
                                        .seen()),
                        first.registry());
        assertThat(second.targets().keySet()).isEqualTo(first.targets().keySet());
    }

    @Test
    void whenATargetComesApartOnePartKeepsTheIdAndTheOtherGetsANewOne() {
        Resolution joined =
                resolve(post("p").says(DOX_PUBLISH).key(HANDLE, "heron", 0.9, 0).key(HANDLE, "wren", 0.9, 0));
        Resolution apart = new TargetResolver()
                .resolve(
                        List.of(
                                post("p").says(THREAT_DIRECT).about("heron").seen(),
                                post("q")
                                        .in("t2")
                                        .says(THREAT_DIRECT)
                                        .about("wren")
                                        .seen()),
                        joined.registry());
        assertThat(apart.targets()).hasSize(2).containsKey(joined.targets().firstKey());
    }
}
