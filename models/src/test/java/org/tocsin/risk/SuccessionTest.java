package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Constraint.Kind.SAME_PERSON;
import static org.tocsin.target.Constraint.Kind.TWO_PEOPLE;
import static org.tocsin.target.Lineage.Kind.CAME_OUT_OF;
import static org.tocsin.target.Lineage.Kind.WENT_INTO;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.CONTACT;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Constraint;
import org.tocsin.target.Ground;
import org.tocsin.target.Lineage.Change;
import org.tocsin.target.Registry;
import org.tocsin.target.Sightings;

class SuccessionTest {
    private static final Sightings HERON = threat("1", "t1", 5).about("heron");
    private static final Sightings WREN = threat("2", "t2", 4).about("wren");

    private static Sightings threat(String uid, String thread, int daysAgo) {
        return post(uid).in(thread).by("author of " + uid).says(THREAT_DIRECT).at(ago(Duration.ofDays(daysAgo)));
    }

    private static Ranking run(Registry before, String run, List<Constraint> inForce, Sightings... posts) {
        return new CaseRanker().rank(Stream.of(posts).map(Sightings::seen).toList(), NOW, before.during(run, inForce));
    }

    private static Ranking first(Sightings... posts) {
        return run(Registry.empty(), "first", List.of(), posts);
    }

    private static Ranking then(Ranking before, Sightings... posts) {
        return run(before.registry(), "second", List.of(), posts);
    }

    private static RiskCase of(Ranking ranking, String uid) {
        return ranking.cases().stream()
                .filter(one ->
                        one.posts().stream().anyMatch(post -> post.postUid().equals(uid)))
                .findFirst()
                .orElseThrow();
    }

    private static String caseOf(Ranking ranking, String uid) {
        return of(ranking, uid).caseId();
    }

    private static String targetOf(Ranking ranking, String uid) {
        return of(ranking, uid).target().targetId();
    }

    private static List<Change> changes(Ranking ranking) {
        return ranking.registry().lineage().changes();
    }

    @Test
    void whereNothingMovesNothingIsRecorded() {
        Ranking before = first(HERON, WREN);
        Ranking after = then(before, HERON, WREN, threat("3", "t3", 1).about("heron"));
        assertThat(changes(before)).isEmpty();
        assertThat(changes(after)).isEmpty();
    }

    @Test
    void aPostThatListsBothMakesOneOfTwoTargetsAndOneOfTheirCases() {
        Ranking before = first(HERON, WREN);
        Ranking after = then(
                before,
                HERON,
                WREN,
                threat("aka", "t3", 3).key(HANDLE, "heron", 0.9, 0).key(HANDLE, "wren", 0.9, 0));
        assertThat(after.cases()).hasSize(1);
        String kept = targetOf(after, "1");
        String gone = kept.equals(targetOf(before, "1")) ? targetOf(before, "2") : targetOf(before, "1");
        assertThat(changes(after))
                .containsExactly(
                        new Change("second", gone, WENT_INTO, kept, Ground.SAID_SAME),
                        new Change("second", caseOf(before, "2"), WENT_INTO, caseOf(before, "1"), Ground.SAID_SAME));
        assertThat(after.registry().lineage().current(caseOf(before, "2"))).isEqualTo(caseOf(after, "2"));
    }

    @Test
    void aSharedContactIsTheGroundWhereNoPostListsBoth() {
        Ranking after = then(
                first(HERON, WREN),
                HERON,
                WREN,
                threat("3", "t3", 3)
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(CONTACT, "phone", 0.8, 0),
                threat("4", "t4", 3)
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "wren", 0.9, 0)
                        .key(CONTACT, "phone", 0.8, 0));
        assertThat(changes(after)).extracting(Change::ground).containsOnly(Ground.SHARED_CONTACT);
    }

    @Test
    void attacksOnOneTargetThatNewPostsTieAreOneCaseOfTheSameTarget() {
        Sightings longAgo = threat("0", "t0", 100).about("heron");
        Ranking before = first(longAgo, HERON);
        assertThat(before.cases()).hasSize(2);
        Ranking after = then(
                before,
                longAgo,
                HERON,
                threat("80", "t80", 80).about("heron"),
                threat("55", "t55", 55).about("heron"),
                threat("30", "t30", 30).about("heron"));
        assertThat(changes(after))
                .containsExactly(
                        new Change("second", caseOf(before, "1"), WENT_INTO, caseOf(before, "0"), Ground.CONTINUED));
    }

    @Test
    void whenACaseComesApartThePartThatBeginsFirstKeepsTheIdAndTheOtherCameOutOfIt() {
        Sightings aka = threat("aka", "t1", 5).key(HANDLE, "heron", 0.9, 0).key(HANDLE, "wren", 0.9, 0);
        Ranking before = first(HERON, WREN, aka);
        Ranking after = then(before, HERON, WREN);
        assertThat(caseOf(after, "1")).isEqualTo(caseOf(before, "1"));
        assertThat(changes(after))
                .contains(new Change("second", caseOf(after, "2"), CAME_OUT_OF, caseOf(before, "1"), Ground.UNTIED))
                .hasSize(2);
        assertThat(after.registry().lineage().current(caseOf(before, "2"))).isEqualTo(caseOf(after, "1"));
    }

    @Test
    void aReviewersWordJoinsTwoCasesAndTakenBackGivesBothTheirIdsAgain() {
        Ranking before = first(HERON, WREN);
        Constraint same = new Constraint(SAME_PERSON, "1", "2", 7);
        Ranking joined = run(before.registry(), "second", List.of(same), HERON, WREN);
        assertThat(joined.cases()).hasSize(1);
        assertThat(changes(joined)).hasSize(2).allSatisfy(change -> {
            assertThat(change.ground()).isEqualTo(Ground.REVIEWER);
            assertThat(change.kind()).isEqualTo(WENT_INTO);
        });
        Ranking again = run(joined.registry(), "third", List.of(), HERON, WREN);
        assertThat(caseOf(again, "1")).isEqualTo(caseOf(before, "1"));
        assertThat(caseOf(again, "2")).isEqualTo(caseOf(before, "2"));
        assertThat(targetOf(again, "1")).isEqualTo(targetOf(before, "1"));
        assertThat(targetOf(again, "2")).isEqualTo(targetOf(before, "2"));
        assertThat(changes(again).subList(2, 4)).allSatisfy(change -> {
            assertThat(change.ground()).isEqualTo(Ground.REVIEWER);
            assertThat(change.kind()).isEqualTo(CAME_OUT_OF);
            assertThat(change.run()).isEqualTo("third");
        });
        assertThat(again.registry().lineage().current(caseOf(before, "2"))).isEqualTo(caseOf(before, "2"));
    }

    @Test
    void twoPeopleAreTwoCasesAndTakenBackOneAgain() {
        Sightings other = threat("2", "t2", 4).about("heron");
        Ranking before = first(HERON, other);
        assertThat(before.cases()).hasSize(1);
        Constraint two = new Constraint(TWO_PEOPLE, "1", "2", 7);
        Ranking apart = run(before.registry(), "second", List.of(two), HERON, other);
        assertThat(apart.cases()).hasSize(2);
        assertThat(caseOf(apart, "1")).isEqualTo(caseOf(before, "1"));
        assertThat(changes(apart))
                .containsExactly(
                        new Change("second", targetOf(apart, "2"), CAME_OUT_OF, targetOf(before, "1"), Ground.REVIEWER),
                        new Change("second", caseOf(apart, "2"), CAME_OUT_OF, caseOf(before, "1"), Ground.REVIEWER));
        Ranking again = run(apart.registry(), "third", List.of(), HERON, other);
        assertThat(again.cases())
                .singleElement()
                .satisfies(one -> assertThat(one.caseId()).isEqualTo(caseOf(before, "1")));
        assertThat(again.registry().lineage().current(caseOf(apart, "2"))).isEqualTo(caseOf(before, "1"));
        assertThat(changes(again).subList(2, 4)).extracting(Change::ground).containsOnly(Ground.REVIEWER);
    }

    @Test
    void lineageSurvivesManyRuns() {
        Ranking before = first(HERON, WREN);
        Sightings aka = threat("aka", "t3", 3).key(HANDLE, "heron", 0.9, 0).key(HANDLE, "wren", 0.9, 0);
        Ranking ranking = then(before, HERON, WREN, aka);
        List<Change> recorded = changes(ranking);
        for (int i = 0; i < 5; i++) {
            ranking = then(ranking, HERON, WREN, aka);
        }
        assertThat(changes(ranking)).isEqualTo(recorded);
    }

    @Test
    void rotatedKeysLeaveTargetsAndCasesTheirIds() {
        Ranking before = first(HERON, WREN);
        Ranking after = then(
                before,
                threat("1", "t1 rotated", 5).about("heron rotated"),
                threat("2", "t2 rotated", 4).about("wren rotated"));
        for (String uid : List.of("1", "2")) {
            assertThat(targetOf(after, uid)).isEqualTo(targetOf(before, uid));
            assertThat(caseOf(after, uid)).isEqualTo(caseOf(before, uid));
        }
        assertThat(changes(after)).isEmpty();
    }
}
