package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Constraint.Kind.SAME_PERSON;
import static org.tocsin.target.Constraint.Kind.TWO_PEOPLE;
import static org.tocsin.target.Resolved.target;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.CONTACT;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.NAME;
import static org.tocsin.target.TargetKey.Kind.THREAD;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConstrainedTest {
    private static Resolution resolve(Registry previous, List<Constraint> inForce, Sightings... posts) {
        return new TargetResolver()
                .resolve(Stream.of(posts).map(Sightings::seen).toList(), previous.during("run", inForce));
    }

    private static Resolution resolve(Constraint constraint, Sightings... posts) {
        return resolve(Registry.empty(), List.of(constraint), posts);
    }

    private static Constraint same(String post, String other) {
        return new Constraint(SAME_PERSON, post, other, 1);
    }

    private static Constraint two(String post, String other) {
        return new Constraint(TWO_PEOPLE, post, other, 2);
    }

    private static Sightings threat(String uid, String thread, String author) {
        return post(uid).in(thread).by(author).says(THREAT_DIRECT);
    }

    @Test
    void twoWhomAReviewerCallsOneAreOneWithAllTheirPosts() {
        Sightings[] posts = {
            threat("1", "t1", "x").about("heron"),
            threat("2", "t2", "y").about("heron"),
            threat("3", "t3", "z").about("wren"),
            threat("4", "t4", "w").about("robin")
        };
        Resolution joined = resolve(same("1", "3"), posts);
        assertThat(target(joined, "3")).isEqualTo(target(joined, "2"));
        assertThat(target(joined, "4")).isNotEqualTo(target(joined, "2"));
        assertThat(joined.targets().get(target(joined, "1")).keys()).isEqualTo(2);
    }

    @Test
    void twoPeopleAreTwoWhateverListsThemTogether() {
        Sightings[] posts = {
            threat("1", "t1", "x").about("heron"),
            threat("2", "t2", "y").about("wren"),
            threat("dox", "t1", "x")
                    .says(DOX_PUBLISH)
                    .key(HANDLE, "heron", 0.9, 0)
                    .key(HANDLE, "wren", 0.9, 0)
        };
        assertThat(Resolved.resolve(posts).targets()).hasSize(1);
        Resolution apart = resolve(two("1", "2"), posts);
        assertThat(target(apart, "2")).isNotEqualTo(target(apart, "1"));
        assertThat(target(apart, "dox")).as("it stands nearer to the first").isEqualTo(target(apart, "1"));
    }

    @Test
    void twoPeopleAreTwoThroughAnyNumberOfOthers() {
        Sightings[] posts = {
            threat("1", "t1", "x").about("heron"),
            threat("a", "t2", "y").key(HANDLE, "heron", 0.9, 0).key(CONTACT, "phone", 0.8, 0),
            threat("b", "t3", "z").key(HANDLE, "swift", 0.9, 0).key(CONTACT, "phone", 0.8, 0),
            threat("c", "t4", "v").key(HANDLE, "swift", 0.9, 0).key(HANDLE, "wren", 0.9, 0),
            threat("2", "t5", "w").about("wren")
        };
        assertThat(Resolved.resolve(posts).targets()).hasSize(1);
        Resolution apart = resolve(two("1", "2"), posts);
        assertThat(apart.targets()).hasSize(2);
        assertThat(target(apart, "a")).isEqualTo(target(apart, "1"));
        assertThat(target(apart, "c")).isEqualTo(target(apart, "2"));
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheThreadsOfTheTwoPosts() {
        Sightings[] posts = {
            threat("1", "t1", "x").key(NAME, "ann heron", 0.9, 0),
            threat("her", "t1", "y").key(THREAD, "th1", 0.4, 0),
            threat("2", "t2", "z").key(NAME, "ann heron", 0.9, 0),
            threat("also", "t2", "w").key(NAME, "ann heron", 0.9, 0),
            threat("elsewhere", "t3", "v").key(NAME, "ann heron", 0.9, 0)
        };
        Resolution apart = resolve(two("1", "2"), posts);
        assertThat(target(apart, "also")).isEqualTo(target(apart, "2"));
        assertThat(target(apart, "her")).isEqualTo(target(apart, "1"));
        assertThat(target(apart, "elsewhere"))
                .as("what tells nothing stays with the first")
                .isEqualTo(target(apart, "1"));
        assertThat(target(apart, "2")).isNotEqualTo(target(apart, "1"));
    }

    @Test
    void twoPeopleOfOneHandleAreToldApartByCommunityOrElseByPlatform() {
        Resolution apart = resolve(
                two("1", "2"),
                threat("1", "t1", "x").within("a").about("heron"),
                threat("2", "t2", "y").within("b").on("telegram").about("heron"),
                threat("3", "t3", "z").within("c").on("telegram").about("heron"),
                threat("4", "t4", "w").within("d").about("heron"),
                threat("5", "t5", "v").within("b").on("elsewhere").about("heron"));
        assertThat(target(apart, "3")).isEqualTo(target(apart, "2"));
        assertThat(target(apart, "4")).isEqualTo(target(apart, "1"));
        assertThat(target(apart, "5")).isEqualTo(target(apart, "2"));
    }

    @Test
    void postsThatAreOnePersonsStayTogetherWhenTwoPeopleAreParted() {
        Resolution apart = resolve(
                Registry.empty(),
                List.of(same("2", "3"), two("1", "2")),
                threat("1", "t1", "x").about("heron"),
                threat("2", "t2", "y").about("heron"),
                threat("3", "t1", "x").about("heron"));
        assertThat(target(apart, "3")).isEqualTo(target(apart, "2"));
        assertThat(target(apart, "1")).isNotEqualTo(target(apart, "2"));
    }

    @Test
    void theFirstOfTwoPeopleKeepsTheIdAndTheSecondHasOneOfTheirOwnFromRunToRun() {
        Sightings[] posts = {
            threat("1", "t1", "x").about("heron"), threat("2", "t2", "y").about("heron")
        };
        Resolution before = Resolved.resolve(posts);
        Resolution first = resolve(before.registry(), List.of(two("1", "2")), posts);
        Resolution second = resolve(first.registry(), List.of(two("1", "2")), posts);
        assertThat(target(first, "1")).isEqualTo(target(before, "1"));
        assertThat(target(first, "2")).isNotEqualTo(target(before, "2"));
        assertThat(second.targets()).isEqualTo(first.targets());
    }

    @Test
    void whoWasJoinedByAReviewerAloneComesApartUnderTheOldIds() {
        for (String bird : List.of("wren", "robin", "swift", "kite", "owl", "coot")) {
            Sightings[] posts = {
                threat("1", "t1", "x").about("heron"), threat("2", "t2", "y").about(bird)
            };
            Resolution before = Resolved.resolve(posts);
            Resolution joined = resolve(before.registry(), List.of(same("1", "2")), posts);
            Resolution apart = resolve(joined.registry(), List.of(), posts);
            assertThat(joined.targets()).hasSize(1);
            assertThat(target(apart, "1")).isEqualTo(target(before, "1"));
            assertThat(target(apart, "2")).isEqualTo(target(before, "2"));
        }
    }

    @Test
    void aConstraintOnPostsThatAreNotThereDoesNothing() {
        Sightings post = threat("1", "t1", "x").about("heron");
        Registry none = Registry.empty();
        assertThat(resolve(none, List.of(same("1", "gone"), two("gone", "1")), post)
                        .targets())
                .isEqualTo(Resolved.resolve(post).targets());
    }

    @Test
    void theOrderOfPostsDoesNotShowThroughConstraints() {
        List<Sighting> posts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            posts.add(threat("p" + i, "t" + i % 7, "a" + i % 5)
                    .about(i % 3 == 0 ? "heron" : "wren")
                    .seen());
        }
        Registry registry = Registry.empty()
                .during("run", List.of(two("p0", "p3"), two("p1", "p2"), same("p4", "p6"), two("p9", "p6")));
        Resolution once = new TargetResolver().resolve(posts, registry);
        Collections.shuffle(posts, new Random(7));
        assertThat(new TargetResolver().resolve(posts, registry)).isEqualTo(once);
        assertThat(target(once, "p0")).isNotEqualTo(target(once, "p3"));
        assertThat(target(once, "p1")).isNotEqualTo(target(once, "p2"));
        assertThat(target(once, "p9")).isNotEqualTo(target(once, "p6"));
        assertThat(target(once, "p4")).isEqualTo(target(once, "p6"));
    }
}
