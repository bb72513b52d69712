package org.tocsin.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankedTest {
    @Test
    void averagePrecisionWeighsPrecisionByTheRecallItAdds() {
        Ranked ranked = new Ranked(new double[] {0.9, 0.8, 0.7, 0.6}, new boolean[] {true, false, true, false});

        assertThat(ranked.averagePrecision()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
    }

    @Test
    void tiesStandTogether() {
        Ranked ranked = new Ranked(new double[] {0.5, 0.5}, new boolean[] {true, false});

        assertThat(ranked.averagePrecision()).isEqualTo(0.5);
    }

    @Test
    void theThresholdIsWhereTheWorthIsMost() {
        Ranked ranked = new Ranked(new double[] {0.9, 0.8, 0.7, 0.2}, new boolean[] {true, true, false, false});

        assertThat(ranked.threshold((hits, misses) -> (double) hits - misses)).isEqualTo(0.8);
        assertThat(ranked.threshold((hits, misses) -> -1)).isEqualTo(0.99);
    }

    @Test
    void theAreaUnderTheRocCurveCountsTiesHalf() {
        Ranked ranked =
                new Ranked(new double[] {0.9, 0.8, 0.8, 0.3, 0.1}, new boolean[] {true, true, false, true, false});

        // of six pairs of a yes and a no, four are in order, one is tied, one is not
        assertThat(ranked.rocArea()).isCloseTo(4.5 / 6, within(1e-12));
    }

    @Test
    void theCurveHasAPointForEachThresholdThatFindsMore() {
        Ranked ranked =
                new Ranked(new double[] {0.9, 0.8, 0.8, 0.3, 0.1}, new boolean[] {true, true, false, true, false});

        assertThat(ranked.curve())
                .containsExactly(
                        new Ranked.Point(0.9, 1.0 / 3, 1),
                        new Ranked.Point(0.8, 2.0 / 3, 2.0 / 3),
                        new Ranked.Point(0.3, 1, 0.75));
    }
}
