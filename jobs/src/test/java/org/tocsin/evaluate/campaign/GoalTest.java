package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.risk.Tier;

class GoalTest {
    private static Goal.Row row(Goal goal, CampaignEvaluation evaluation) {
        return evaluation.goals().stream()
                .filter(row -> row.goal() == goal)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsAtTheLimitIsMet() {
        assertThat(new Goal.Row(Goal.NDCG, List.of(.92, 0.0, 0.0, 0.0)).isMet()).isTrue();
        assertThat(new Goal.Row(Goal.NDCG, List.of(.919, 0.0, 0.0, 0.0)).isMet())
                .isFalse();
        assertThat(new Goal.Row(Goal.FALSE_MERGES, List.of(.01, 0.0, 0.0, 0.0)).isMet())
                .isTrue();
        assertThat(new Goal.Row(Goal.FALSE_MERGES, List.of(.011, 0.0, 0.0, 0.0)).isMet())
                .isFalse();
    }

    @Test
    void oneLookAlikeMayBeHighAndNoneImminent() {
        Story story = new Story()
                .lookalike("like", "name", "x1 x2")
                .found(Tier.IMMINENT, "x1")
                .found(Tier.HIGH, "x2");

        assertThat(row(Goal.LOOKALIKES_HIGH, story.measured()).isMet()).isTrue();
        assertThat(row(Goal.LOOKALIKES_IMMINENT, story.measured()).isMet()).isFalse();
    }

    @Test
    void whatCannotBeMeasuredIsNotCalledMet() {
        CampaignEvaluation nothing = new Story().lookalike("like", "name", "x1").measured();

        assertThat(row(Goal.ALIASES, nothing).isMeasured()).isFalse();
        assertThat(row(Goal.ALIASES, nothing).isMet()).isFalse();
    }

    @Test
    void theThreeSimplerWaysStandBeside() {
        Story story = new Story()
                .campaign("one", 2, "a1 a2")
                .found(Tier.HIGH, "T", .9, "a1 a2")
                .found(Tier.ROUTINE, "T", .1, "p1 p2 p3");

        // by target the case holds two attacks of five posts; by volume it is the second, routine; by gap as by target
        assertThat(row(Goal.CAMPAIGNS, story.measured()).values()).containsExactly(1.0, 0.0, 0.0, 0.0);
    }
}
