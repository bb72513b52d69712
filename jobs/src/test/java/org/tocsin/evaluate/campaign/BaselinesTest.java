package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

class BaselinesTest {
    private static FoundCase found(String id, String target, Tier tier, int logOdds, FoundCase.Post... posts) {
        return new FoundCase(id, target, tier, logOdds / 10000.0, logOdds, List.of(posts));
    }

    private static FoundCase.Post post(String uid, int hour) {
        return new FoundCase.Post(uid, Story.NOON.plus(Duration.ofHours(hour)), Stage.CALL, Stance.ATTACK);
    }

    private static final List<FoundCase> CASES = List.of(
            found("C1", "T", Tier.HIGH, 3000, post("a1", 0), post("a2", 72)),
            found("C2", "S", Tier.ELEVATED, 2000, post("b1", 0), post("b2", 1), post("b3", 200)),
            found("C3", "T", Tier.ROUTINE, 1000, post("a3", 145)));

    private static Stream<List<String>> uids(List<FoundCase> cases) {
        return cases.stream()
                .map(one -> one.posts().stream().map(FoundCase.Post::uid).toList());
    }

    @Test
    void groupedByTargetThereIsOneCaseForEach() {
        assertThat(uids(Baselines.byTarget(CASES)))
                .containsExactly(List.of("a1", "a2", "a3"), List.of("b1", "b2", "b3"));
        assertThat(Baselines.byTarget(CASES)).extracting(FoundCase::tier).containsExactly(Tier.HIGH, Tier.ELEVATED);
    }

    @Test
    void aCaseEndsAfterMoreThan72SilentHours() {
        assertThat(uids(Baselines.byGap(CASES)))
                .containsExactlyInAnyOrder(List.of("a1", "a2"), List.of("a3"), List.of("b1", "b2"), List.of("b3"));
    }

    @Test
    void byVolumeTheLargestCaseHasTheFirstRanksTierAndScore() {
        List<FoundCase> sorted = Baselines.byVolume(CASES);

        assertThat(sorted).extracting(FoundCase::caseId).containsExactly("C2", "C1", "C3");
        assertThat(sorted).extracting(FoundCase::tier).containsExactly(Tier.HIGH, Tier.ELEVATED, Tier.ROUTINE);
        assertThat(sorted).extracting(FoundCase::logOddsMilli).containsExactly(3000, 2000, 1000);
    }
}
