package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThreefoldRiseTest {
    @Test
    void twoActsAreNoRise() {
        assertThat(ThreefoldRise.probability(2, 0)).isZero();
        assertThat(ThreefoldRise.probability(3, 0)).isGreaterThan(0.5);
    }

    @Test
    void aSteadyRateIsNoRiseAndATenfoldOneIs() {
        assertThat(ThreefoldRise.probability(4, 56)).isLessThan(0.01);
        assertThat(ThreefoldRise.probability(40, 56)).isGreaterThan(0.99);
    }

    @Test
    void theSumAgreesWithSampling() {
        Random random = new Random(7);
        int draws = 200_000;
        int above = 0;
        for (int i = 0; i < draws; i++) {
            double recent = gamma(random, 1 + 5) / (1 + 2);
            double usual = gamma(random, 1 + 8) / (1 + 28);
            above += recent > 3 * usual ? 1 : 0;
        }
        assertThat(ThreefoldRise.probability(5, 8)).isCloseTo((double) above / draws, within(0.005));
    }

    private static double gamma(Random random, int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum;
    }

    @Property
    void moreRecentActsNeverLowerIt(
            @ForAll @IntRange(min = 0, max = 300) int recent, @ForAll @IntRange(min = 0, max = 300) int baseline) {
        double probability = ThreefoldRise.probability(recent, baseline);
        assertThat(probability).isBetween(0.0, 1.0);
        assertThat(ThreefoldRise.probability(recent + 1, baseline)).isGreaterThanOrEqualTo(probability - 1e-12);
    }
}
