package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Resolution.Aim;
import org.tocsin.target.Sightings;
import org.tocsin.target.TargetKey;
import org.tocsin.taxonomy.Stance;

class HostilityTest {
    private static Sightings mockery(String uid, double hostility) {
        return post(uid)
                .unflagged()
                .as(Stance.NEUTRAL, hostility)
                .hostile(hostility)
                .by("author of " + uid);
    }

    private static Sightings threat(String uid) {
        return post(uid).says(THREAT_DIRECT).hostile(0.97).by("author of " + uid);
    }

    private static List<String> joining(TargetKey.Kind by, Sightings... posts) {
        List<Member> members = Arrays.stream(posts)
                .map(post -> new Member(post.seen(), new Aim("TARGET", 0.9, by)))
                .toList();
        return Hostility.joined(members, Map.of("thread", posts.length)).stream()
                .filter(Member::joins)
                .map(Member::uid)
                .toList();
    }

    private static List<String> joining(Sightings... posts) {
        return joining(TargetKey.Kind.HANDLE, posts);
    }

    @Test
    void mockeryBesideThreatsJoinsThem() {
        assertThat(joining(threat("t"), threat("u"), mockery("m", 0.6))).containsExactly("m");
    }

    @Test
    void whatElseAnAuthorSaysOfSomebodyTellsHowTheyMeanAMildWord() {
        Sightings mild = mockery("m", 0.2).by("ann");
        assertThat(joining(threat("t"), threat("u"), threat("v").by("ann"), mild))
                .contains("m");
        assertThat(joining(threat("t"), threat("u"), mockery("v", 0.02).by("ann"), mild))
                .isEmpty();
    }

    @Test
    void mockeryAloneJoinsNothing() {
        assertThat(joining(mockery("m", 0.6), mockery("n", 0.6))).isEmpty();
    }

    @Test
    void aFriendlyWordBesideThreatsJoinsNothing() {
        assertThat(joining(threat("t"), threat("u"), mockery("m", 0.05))).isEmpty();
    }

    @Test
    void whoDefendsOrReportsJoinsNothing() {
        assertThat(joining(
                        threat("t"), threat("u"), mockery("m", 0.6).as(Stance.COUNTER_SPEECH, 0.2), mockery("n", 0.6)))
                .containsExactly("n");
    }

    @Test
    void oneThreatAmongMuchTalkMakesNobodyAnAccomplice() {
        List<Sightings> posts = new ArrayList<>(List.of(threat("t"), mockery("m", 0.5)));
        for (int i = 0; i < 20; i++) {
            posts.add(mockery("talk" + i, 0.02));
        }
        assertThat(joining(posts.toArray(Sightings[]::new))).isEmpty();
    }

    @Test
    void whoNamesNobodyInALongThreadJoinsNothing() {
        Sightings[] few = {
            threat("t").inThreadOf(4),
            threat("u").inThreadOf(4),
            mockery("m", 0.6).inThreadOf(4)
        };
        assertThat(joining(TargetKey.Kind.THREAD, few)).containsExactly("m");
        Sightings[] many = {
            threat("t").inThreadOf(400),
            threat("u").inThreadOf(400),
            mockery("m", 0.6).inThreadOf(400)
        };
        assertThat(joining(TargetKey.Kind.THREAD, many)).isEmpty();
    }

    @Test
    void manySureOnesNeedNoFlag() {
        assertThat(joining(mockery("a", 0.9), mockery("b", 0.9), mockery("c", 0.9), mockery("d", 0.9)))
                .hasSize(4);
        assertThat(joining(
                        mockery("a", 0.9).by("x"),
                        mockery("b", 0.9).by("x"),
                        mockery("c", 0.9).by("x")))
                .as("one author is no crowd")
                .isEmpty();
    }

    @Test
    void aSlowBurnIsToldFromAllItsMonths() {
        List<Sightings> posts = new ArrayList<>();
        for (int month = 0; month < 6; month++) {
            posts.add(mockery("m" + month, 0.7).in("t" + month).at(ago(Duration.ofDays(30L * month))));
        }
        posts.add(threat("t").in("t").at(ago(Duration.ofDays(200))));
        assertThat(joining(posts.toArray(Sightings[]::new))).hasSize(6);
    }

    @Test
    void ofWhomOnlyAttackersSpeakAMildWordIsSeldomMild() {
        Sightings mild = mockery("mild", 0.15);
        assertThat(joining(threat("a"), threat("b"), threat("c"), threat("d"), threat("e"), mild))
                .containsExactly("mild");
        Sightings[] praised = {
            threat("a"),
            mild,
            mockery("v", 0.02),
            mockery("w", 0.02),
            mockery("x", 0.02),
            mockery("y", 0.02),
            mockery("z", 0.02)
        };
        assertThat(joining(praised)).isEmpty();
    }

    @Test
    void aStalkerAloneStandsByManyPostsAndNotByThree() {
        Sightings[] posts = Stream.of("a", "b", "c", "d")
                .map(uid -> mockery(uid, 0.9).by("one"))
                .toArray(Sightings[]::new);
        assertThat(joining(posts)).hasSize(4);
        assertThat(joining(Arrays.copyOf(posts, 3))).isEmpty();
    }
}
