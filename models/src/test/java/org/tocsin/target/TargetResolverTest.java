package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Resolved.resolve;
import static org.tocsin.target.Resolved.target;
import static org.tocsin.target.Resolved.who;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.BARE_WORD;
import static org.tocsin.target.TargetKey.Kind.CONTACT;
import static org.tocsin.target.TargetKey.Kind.GROUP;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.NAME;
import static org.tocsin.target.TargetKey.Kind.SUBJECT;
import static org.tocsin.target.TargetKey.Kind.THREAD;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.taxonomy.IdentifierType;

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
    void anAnswerThatNamesNobodyMeansWhomTheAnsweredPostMeans() {
        Resolution resolution = resolve(
                post("named").in("t1").says(THREAT_DIRECT).about("heron"),
                post("her").in("t2").says(THREAT_DIRECT).answers("named").key(THREAD, "th", 0.4, 0),
                post("again").in("t3").says(THREAT_DIRECT).answers("her").key(THREAD, "th3", 0.4, 0),
                post("another").in("t4").says(THREAT_DIRECT).answers("named").about("wren"));
        assertThat(target(resolution, "her")).isEqualTo(target(resolution, "named"));
        assertThat(target(resolution, "again")).isEqualTo(target(resolution, "named"));
        assertThat(target(resolution, "another")).isNotEqualTo(target(resolution, "named"));
    }

    @Test
    void aWordIsANameOnlyWhereItsThreadUsesItAsOne() {
        Resolution resolution = resolve(
                post("whole").says(DOX_PUBLISH).key(HANDLE, "heron", 0.9, 0).key(SUBJECT, "ottiline", 0.6, 0),
                post("first").says(THREAT_DIRECT).key(SUBJECT, "ottiline", BARE_WORD, 0),
                post("word").says(THREAT_DIRECT).key(SUBJECT, "anybody", BARE_WORD, 0));
        assertThat(target(resolution, "first")).isEqualTo(target(resolution, "whole"));
        assertThat(target(resolution, "word")).isNotEqualTo(target(resolution, "whole"));
    }

    @Test
    void aNameIsOnePersonWithinACommunityAndBeyondItOnlyByAFact() {
        Sightings here = post("here")
                .in("t1")
                .within("a")
                .at(ago(Duration.ofDays(30)))
                .says(THREAT_DIRECT)
                .key(NAME, "ann heron", 0.9, 0);
        Sightings there = post("there").in("t2").within("b").says(THREAT_DIRECT).key(NAME, "ann heron", 0.9, 0);
        Sightings again = post("again").in("t3").within("b").says(THREAT_DIRECT).key(NAME, "ann heron", 0.9, 0);
        Resolution apart = resolve(here, there, again);
        assertThat(target(apart, "here")).isNotEqualTo(target(apart, "there"));
        assertThat(target(apart, "there")).isEqualTo(target(apart, "again"));
        Resolution joined = resolve(
                here.gives(IdentifierType.STREET_ADDRESS, "mews"),
                there.gives(IdentifierType.STREET_ADDRESS, "mews"),
                again);
        assertThat(target(joined, "here")).isEqualTo(target(joined, "again"));
    }

    @Test
    void aColleagueNamedInPassingIsNotWhoIsHunted() {
        Resolution resolution = resolve(
                post("a").by("1").says(THREAT_DIRECT).hostile(0.9).about("heron"),
                post("b").by("2").says(THREAT_DIRECT).hostile(0.9).about("heron"),
                post("c").by("3").says(THREAT_DIRECT).hostile(0.9).about("heron"),
                post("d")
                        .by("4")
                        .says(THREAT_DIRECT)
                        .hostile(0.9)
                        .key(HANDLE, "wren", 0.6, 0)
                        .key(HANDLE, "heron", 0.6, 1));
        assertThat(target(resolution, "d")).isEqualTo(target(resolution, "a"));
    }

    @Test
    void whoIsBoycottedIsAnOrganisation() {
        Resolution resolution = resolve(
                post("a").says(THREAT_DIRECT).about("bakery").ofOrganisation(),
                post("b").says(THREAT_DIRECT).about("heron"));
        assertThat(who(resolution, "a").kind()).isEqualTo(ResolvedTarget.Kind.ORGANISATION);
        assertThat(who(resolution, "b").kind()).isEqualTo(ResolvedTarget.Kind.PERSON);
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
