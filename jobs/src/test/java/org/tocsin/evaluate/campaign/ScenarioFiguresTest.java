package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.risk.Tier;

class ScenarioFiguresTest {
    private final Story story = new Story().campaign("one", 2, "a1 a2 a3").lookalike("like", "name", "x1 x2");

    private ScenarioFigures figures(String name) {
        return ScenarioFigures.of(story.known(), story.cases()).stream()
                .filter(figures -> figures.scenario().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCampaignInOneElevatedCaseIsAsExpected() {
        story.found(Tier.ELEVATED, "a1 a2 a3");

        assertThat(figures("one").isMet()).isTrue();
        assertThat(figures("one").posts()).isEqualTo(3);
    }

    @Test
    void aCampaignInTwoCasesHasTheTierOnly() {
        story.found(Tier.HIGH, "a1 a2").found(Tier.ROUTINE, "a3");

        assertThat(figures("one").isTierMet()).isTrue();
        assertThat(figures("one").isMet()).isFalse();
    }

    @Test
    void aCampaignInRoutineIsNotAsExpected() {
        story.found(Tier.ROUTINE, "a1 a2 a3");

        assertThat(figures("one").isTierMet()).isFalse();
    }

    @Test
    void aCampaignThatNoCaseHoldsIsNotAsExpected() {
        assertThat(figures("one").isTierMet()).isFalse();
    }

    @Test
    void theTierIsThatOfTheCaseThatHoldsMostOfIt() {
        story.found(Tier.HIGH, "a1 b1 b2 b3").found(Tier.ROUTINE, "a2 a3");

        assertThat(figures("one").found()).containsExactly(Tier.ROUTINE, Tier.HIGH);
        assertThat(figures("one").isTierMet()).isFalse();
    }

    @Test
    void aLookAlikeInNoCaseIsAsExpected() {
        story.found(Tier.HIGH, "a1 a2 a3");

        assertThat(figures("like").isMet()).isTrue();
    }

    @Test
    void everyCaseOfALookAlikeMustBeRoutine() {
        story.found(Tier.ELEVATED, "x1").found(Tier.ROUTINE, "x2");

        assertThat(figures("like").isMet()).isFalse();
    }

    @Test
    void aLookAlikesPostInAnAttackIsTheAttacksFault() {
        story.found(Tier.HIGH, "a1 a2 a3 x1");

        assertThat(figures("like").found()).isEmpty();
    }
}
