package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.risk.Tier;

class CampaignMatchTest {
    private final Story story = new Story().campaign("one", 2, "a1 a2 a3 a4").campaign("two", 2, "b1 b2");

    private CampaignMatch match() {
        return story.measured().own().campaigns();
    }

    @Test
    void halfTheUnionIsEnough() {
        story.found(Tier.ELEVATED, "a1 a2");

        assertThat(match().share()).isEqualTo(new Harmonic(1, .5));
    }

    @Test
    void lessThanHalfTheUnionIsNot() {
        story.found(Tier.ELEVATED, "a1");

        assertThat(match().share()).isEqualTo(new Harmonic(0, 0));
        assertThat(match().share().f1()).isZero();
    }

    @Test
    void harmlessAndUnknownPostsCountAgainstACase() {
        story.lookalike("like", "name", "x1").found(Tier.ELEVATED, "b1 b2 x1 unknown plain");

        assertThat(match().share()).isEqualTo(new Harmonic(0, 0));
    }

    @Test
    void contextCountsInTheHeadlineButNotByActs() {
        story.found(Tier.ELEVATED, "b1 b2 (w1) (w2) (w3)");

        assertThat(match().share().recall()).isZero();
        assertThat(story.measured().own().byActs().share()).isEqualTo(new Harmonic(1, .5));
    }

    @Test
    void oneCampaignMatchesOneCaseOnly() {
        story.found(Tier.HIGH, "a1 a2").found(Tier.HIGH, "a3 a4");

        assertThat(match().share()).isEqualTo(new Harmonic(.5, .5));
    }

    @Test
    void oneCaseMatchesOneCampaignOnly() {
        Story merged = new Story()
                .campaign("one", 2, "a1 a2")
                .campaign("two", 2, "b1 b2")
                .found(Tier.HIGH, "a1 a2 b1 b2");

        assertThat(merged.measured().own().campaigns().share()).isEqualTo(new Harmonic(1, .5));
    }

    @Test
    void aCampaignRankedRoutineIsLostInTheHeadlineOnly() {
        story.found(Tier.HIGH, "a1 a2 a3 a4").found(Tier.HIGH, "plain").found(Tier.ROUTINE, "b1 b2");
        story.found(Tier.ROUTINE, "more plain");

        assertThat(match().share()).isEqualTo(new Harmonic(.5, .5));
        assertThat(match().lenient()).isEqualTo(new Harmonic(2 / 3.0, 1));
        assertThat(match().overAll()).isEqualTo(new Harmonic(.5, 1));
    }

    @Test
    void postsThatTheWorkspaceLostAreNotFound() {
        story.found(Tier.ELEVATED, "b1").lost("b2");

        assertThat(match().share().recall()).isEqualTo(.5);
        assertThat(story.lost("b1").measured().own().campaigns().share().recall())
                .isZero();
    }

    @Test
    void whereNothingIsFoundF1IsNought() {
        assertThat(match().share().precision()).isNaN();
        assertThat(match().share().f1()).isZero();
    }
}
