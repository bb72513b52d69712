package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.CONTACT;
import static org.tocsin.target.TargetKey.Kind.GROUP;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.NAME;
import static org.tocsin.target.TargetKey.Kind.SUBJECT;
import static org.tocsin.target.TargetKey.Kind.SURNAME;
import static org.tocsin.target.TargetKey.Kind.THREAD;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TargetResolverTest {
    private static Resolution resolve(Sightings... posts) {
        return new TargetResolver()
                .resolve(Arrays.stream(posts).map(Sightings::seen).toList(), Registry.empty());
    }

    private static String target(Resolution resolution, String uid) {
        return resolution.aims().get(uid).targetId();
    }

    private static ResolvedTarget who(Resolution resolution, String uid) {
        return resolution.targets().get(target(resolution, uid));
    }

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
    void aSharedBareNameNeverMakesTwoPeopleOne() {
        Resolution resolution = resolve(
                post("one")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("two")
                        .in("t2")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "wren", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("bare").in("t3").says(THREAT_DIRECT).key(NAME, "name", 0.9, 0));
        assertThat(target(resolution, "one")).isNotEqualTo(target(resolution, "two"));
        assertThat(target(resolution, "bare"))
                .isNotEqualTo(target(resolution, "one"))
                .isNotEqualTo(target(resolution, "two"));
        assertThat(who(resolution, "bare").ambiguous()).isTrue();
        assertThat(who(resolution, "one").ambiguous()).isFalse();
    }

    @Test
    void aNameThatFitsOnePersonOfThePlatformIsTheirs() {
        Resolution resolution = resolve(
                post("dox")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("bare").in("t2").says(THREAT_DIRECT).key(NAME, "name", 0.9, 0),
                post("elsewhere").in("t3").on("4chan").says(THREAT_DIRECT).key(NAME, "name", 0.9, 0));
        assertThat(target(resolution, "bare")).isEqualTo(target(resolution, "dox"));
        assertThat(target(resolution, "elsewhere"))
                .as("the same name on another platform may be anybody's")
                .isNotEqualTo(target(resolution, "dox"));
    }

    @Test
    void aRelativeNamedInTheThreadOfATargetIsHarmDoneToTheTarget() {
        Resolution resolution = resolve(
                post("dox")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(NAME, "name", 0.9, 0)
                        .key(SURNAME, "surname", 0.9, 0)
                        .key(THREAD, "t1", 0.3, 1),
                post("threat").in("t1").says(THREAT_DIRECT).about("heron"),
                post("brother")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(NAME, "brother", 0.9, 0)
                        .key(SURNAME, "surname", 0.9, 0)
                        .key(THREAD, "t1", 0.3, 1),
                post("stranger")
                        .in("t2")
                        .says(DOX_PUBLISH)
                        .key(NAME, "stranger", 0.9, 0)
                        .key(SURNAME, "surname", 0.9, 0)
                        .key(THREAD, "t2", 0.3, 1));
        assertThat(target(resolution, "brother")).isEqualTo(target(resolution, "dox"));
        assertThat(target(resolution, "stranger"))
                .as("a surname alone is anybody's")
                .isNotEqualTo(target(resolution, "dox"));
    }

    @Test
    void theThreadDecidesBetweenNamesakes() {
        Resolution resolution = resolve(
                post("one")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("two")
                        .in("t2")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "wren", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("bare").in("t2").says(THREAT_DIRECT).key(NAME, "name", 0.9, 0));
        assertThat(target(resolution, "bare")).isEqualTo(target(resolution, "two"));
    }

    @Test
    void aNumberPublishedForANameIsItsHoldersWithinTheThread() {
        Resolution resolution = resolve(
                post("name").says(DOX_PUBLISH).key(HANDLE, "heron", 0.9, 0).key(NAME, "name", 0.9, 0),
                post("number").says(DOX_PUBLISH).key(CONTACT, "phone", 0.9, 0).key(NAME, "name", 0.9, 0),
                post("namesake")
                        .in("t9")
                        .says(DOX_PUBLISH)
                        .key(CONTACT, "other", 0.9, 0)
                        .key(NAME, "name", 0.9, 0));
        assertThat(target(resolution, "number")).isEqualTo(target(resolution, "name"));
        assertThat(target(resolution, "namesake")).isNotEqualTo(target(resolution, "name"));
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
    void aTitlesSingleNameIsWhomItsPostsSpeakOf() {
        Sightings op = post("op").says(DOX_PUBLISH).key(THREAD, "th", 0.6, 0).key(SUBJECT, "halford", 0.6, 0);
        Resolution resolution = resolve(
                op,
                post("one").says(THREAT_DIRECT).about("heron"),
                post("two").says(THREAT_DIRECT).about("heron"),
                post("her").says(THREAT_DIRECT).key(THREAD, "th", 0.4, 0));
        assertThat(resolution.targets()).hasSize(1);
        Resolution once = resolve(op, post("one").says(THREAT_DIRECT).about("heron"));
        assertThat(once.targets()).as("one mention is not enough").hasSize(2);
    }

    @Test
    void aWordWithoutItsSignIsAHandleOnlyIfItIsUsedAsOne() {
        Sightings bare = post("bare")
                .in("t2")
                .on("4chan")
                .says(THREAT_DIRECT)
                .key(HANDLE, "quietheron", TargetKey.BARE_WORD, 1)
                .key(THREAD, "th", 0.4, 0);
        Resolution known = resolve(post("op").says(THREAT_DIRECT).about("quietheron"), bare);
        assertThat(target(known, "bare")).isEqualTo(target(known, "op"));
        Resolution unknown = resolve(post("op").says(THREAT_DIRECT).about("someoneelse"), bare);
        assertThat(unknown.aims().get("bare").by()).isEqualTo(THREAD);
    }

    @Test
    void aSurnameInATitleMeansWhomItsAuthorNamedInFull() {
        Sightings dox = post("dox")
                .by("ann")
                .says(DOX_PUBLISH)
                .key(HANDLE, "heron", 0.9, 0)
                .key(NAME, "name", 0.9, 0)
                .key(SURNAME, "surname", 0.9, 0);
        Sightings titled = post("titled")
                .in("t2")
                .says(THREAT_DIRECT)
                .key(THREAD, "th2", 0.6, 0)
                .key(SURNAME, "surname", 0.6, 0);
        assertThat(resolve(dox, titled.by("ann")).targets()).hasSize(1);
        assertThat(resolve(dox, titled.by("bob")).targets())
                .as("to another author the name may be anybody's")
                .hasSize(2);
        assertThat(resolve(dox, titled.by(null)).targets()).hasSize(2);
    }

    @Test
    void aCommonWordIsNoHandle() {
        List<Sightings> posts = new ArrayList<>();
        posts.add(post("op").says(THREAT_DIRECT).about("everyday"));
        for (int i = 0; i < 5; i++) {
            posts.add(post("p" + i)
                    .in("thread" + i)
                    .says(THREAT_DIRECT)
                    .key(HANDLE, "everyday", TargetKey.BARE_WORD, 1)
                    .key(THREAD, "th" + i, 0.4, 0));
        }
        Resolution resolution = resolve(posts.toArray(Sightings[]::new));
        assertThat(target(resolution, "p0")).isNotEqualTo(target(resolution, "op"));
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

    @Property(tries = 200)
    void theOrderOfPostsDoesNotShow(@ForAll("posts") List<Sighting> posts, @ForAll long seed) {
        List<Sighting> shuffled = new ArrayList<>(posts);
        Collections.shuffle(shuffled, new Random(seed));
        TargetResolver resolver = new TargetResolver();
        assertThat(resolver.resolve(shuffled, Registry.empty())).isEqualTo(resolver.resolve(posts, Registry.empty()));
    }

    @Property(tries = 200)
    void noNameJoinsTwoHolders(@ForAll("posts") List<Sighting> posts) {
        List<Sighting> unlinked = posts.stream()
                .filter(post -> post.targets().stream()
                                .filter(key -> key.kind().isStrong())
                                .count()
                        <= 1)
                .toList();
        Resolution resolution = new TargetResolver().resolve(unlinked, Registry.empty());
        List<Sighting> handles = unlinked.stream()
                .filter(post -> resolution.aims().get(post.postUid()).by() == HANDLE)
                .toList();
        for (Sighting one : handles) {
            for (Sighting other : handles) {
                boolean same = handle(one).equals(handle(other));
                assertThat(target(resolution, one.postUid()).equals(target(resolution, other.postUid())))
                        .isEqualTo(same);
            }
        }
    }

    private static String handle(Sighting sighting) {
        return sighting.targets().stream()
                .filter(key -> key.kind() == HANDLE)
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Provide
    Arbitrary<List<Sighting>> posts() {
        Arbitrary<Sighting> one = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("reddit", "4chan"),
                        Arbitraries.of(HANDLE, CONTACT, NAME, SUBJECT, THREAD)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1))
                .as((thread, platform, kinds, which, bundles) -> {
                    Sightings post = post("").on(platform).in(platform + thread).says(THREAT_DIRECT);
                    for (int i = 0; i < kinds.size(); i++) {
                        String scope = kinds.get(i) == SUBJECT || kinds.get(i) == THREAD ? platform + thread : "";
                        post.key(kinds.get(i), scope + which, 0.9 - 0.1 * i, bundles * i);
                    }
                    return post.seen();
                });
        return one.list().ofMaxSize(12).map(TargetResolverTest::numbered);
    }

    private static List<Sighting> numbered(List<Sighting> posts) {
        List<Sighting> numbered = new ArrayList<>();
        for (Sighting post : posts) {
            Sightings copy = post("p" + numbered.size())
                    .on(post.platform())
                    .in(post.threadKey())
                    .says(THREAT_DIRECT);
            post.targets().forEach(key -> copy.key(key.kind(), key.key(), key.weight(), key.bundle()));
            numbered.add(copy.seen());
        }
        return numbered;
    }
}
