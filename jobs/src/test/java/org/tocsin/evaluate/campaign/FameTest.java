package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.risk.Tier;

class FameTest {
    @Test
    void ranksInOneOrderCorrelateFully() {
        assertThat(RankCorrelation.of(List.of(1.0, 2.0, 9.0), List.of(3.0, 4.0, 5.0)))
                .isEqualTo(1, within(1e-9));
        assertThat(RankCorrelation.of(List.of(1.0, 2.0, 9.0), List.of(5.0, 4.0, 3.0)))
                .isEqualTo(-1, within(1e-9));
    }

    @Test
    void tiesShareTheirMeanRank() {
        // ranks 1.5 1.5 3 against 1 2 3: sums of products 1.5, of squares 1.5 and 2
        assertThat(RankCorrelation.of(List.of(1.0, 1.0, 2.0), List.of(1.0, 2.0, 3.0)))
                .isEqualTo(1.5 / Math.sqrt(1.5 * 2), within(1e-9));
    }

    @Test
    void withoutDifferencesThereIsNoCorrelation() {
        assertThat(RankCorrelation.of(List.of(1.0, 1.0, 1.0), List.of(1.0, 2.0, 3.0)))
                .isNaN();
        assertThat(RankCorrelation.of(List.of(1.0, 2.0), List.of(1.0, 2.0))).isNaN();
    }

    @Test
    void whoIsAttackedIsLeftOutAndEachTargetCountsOnce() {
        Story story = new Story()
                .campaign("one", 3, "a1 a2")
                .found(Tier.HIGH, "victim", .9, "a1 a2")
                .found(Tier.HIGH, "singer", .6, "p1")
                .found(Tier.ELEVATED, "player", .5, "p2")
                .found(Tier.ROUTINE, "singer", .1, "p3")
                .found(Tier.ROUTINE, "victim", .1, "p4")
                .found(Tier.ROUTINE, "baker", .1, "p5");

        Fame fame = Fame.of(story.known(), story.cases(), Map.of("singer", 900, "player", 40, "baker", 2, "victim", 1));

        assertThat(fame.targets()).isEqualTo(3);
        assertThat(fame.correlation()).isEqualTo(1, within(1e-9));
    }
}
