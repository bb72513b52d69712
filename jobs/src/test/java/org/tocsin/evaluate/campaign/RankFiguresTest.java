package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.evaluate.Share;
import org.tocsin.risk.Tier;

class RankFiguresTest {
    private final Story story = new Story()
            .campaign("severe", 3, "a1 a2")
            .campaign("serious", 2, "b1 b2")
            .campaign("minor", 1, "c1")
            .lookalike("like", "name", "x1 x2");

    private RankFigures figures() {
        return RankFigures.of(story.known(), story.cases());
    }

    @Test
    void theBestOrderGainsAll() {
        story.found(Tier.HIGH, "a1 a2").found(Tier.HIGH, "b1").found(Tier.ROUTINE, "c1");

        assertThat(figures().ndcg20()).isOne();
    }

    @Test
    void gainsAreDiscountedByRank() {
        story.found(Tier.HIGH, "plain")
                .found(Tier.HIGH, "b1")
                .found(Tier.HIGH, "a1")
                .found(Tier.ROUTINE, "plain2");

        double found = 3 / log2(3) + 7 / log2(4);
        double best = 7 / log2(2) + 3 / log2(3) + 1 / log2(4);
        assertThat(figures().ndcg20()).isCloseTo(found / best, within(1e-9));
    }

    @Test
    void onlyTheFirstCaseOfACampaignGains() {
        story.found(Tier.HIGH, "a1").found(Tier.HIGH, "a2");

        assertThat(figures().ndcg20()).isCloseTo(7 / (7 + 3 / log2(3) + 1 / log2(4)), within(1e-9));
        assertThat(figures().first20()).isEqualTo(new Share(2, 2));
    }

    @Test
    void aCaseThatIsMostlyHarmlessGainsNothing() {
        story.found(Tier.HIGH, "a1 x1 x2");

        assertThat(figures().ndcg20()).isZero();
        assertThat(figures().first20()).isEqualTo(new Share(0, 1));
    }

    @Test
    void ranksBeyondTheTwentiethDoNotGainInTheFirstTwenty() {
        for (int i = 0; i < 20; i++) {
            story.found(Tier.HIGH, "plain" + i);
        }
        story.found(Tier.HIGH, "a1 a2");

        assertThat(figures().ndcg20()).isZero();
        assertThat(figures().ndcg100()).isPositive();
        assertThat(figures().first20()).isEqualTo(new Share(0, 20));
        assertThat(figures().first100()).isEqualTo(new Share(1, 21));
    }

    @Test
    void aSevereCampaignBelowHighIsMissed() {
        story.found(Tier.ELEVATED, "a1 a2");

        assertThat(figures().severe()).isEqualTo(new Share(0, 1));
        assertThat(figures().missed()).containsExactly("severe");
    }

    @Test
    void aSevereCampaignInHighOrImminentIsSeen() {
        assertThat(RankFigures.of(
                                story.known(),
                                new Story().found(Tier.HIGH, "a1").cases())
                        .severe())
                .isEqualTo(new Share(1, 1));
        assertThat(RankFigures.of(
                                story.known(),
                                new Story().found(Tier.IMMINENT, "a2").cases())
                        .severe())
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void lookAlikesInHighAndImminentAreCounted() {
        story.found(Tier.IMMINENT, "x1")
                .found(Tier.HIGH, "x2")
                .found(Tier.ELEVATED, "x1")
                .found(Tier.HIGH, "plain");

        assertThat(figures().lookalikesImminent()).isOne();
        assertThat(figures().lookalikesHigh()).isOne();
    }

    @Test
    void ofSeveralRunsRanksAreAveragedAndCountsSummed() {
        Story other = new Story().campaign("severe", 3, "a1").found(Tier.HIGH, "a1");
        RankFigures pooled = RankFigures.pooled(List.of(figures(), RankFigures.of(other.known(), other.cases())));

        assertThat(pooled.ndcg20()).isEqualTo(.5);
        assertThat(pooled.severe()).isEqualTo(new Share(1, 2));
        assertThat(pooled.missed()).containsExactly("1:severe");
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
