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
}
