package org.tocsin.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlattTest {
    @Test
    void theLineThatMadeTheAnswersIsFoundAgain() {
        Random random = new Random(3);
        double[] sums = random.doubles(20_000, -4, 4).toArray();
        boolean[] yes = new boolean[sums.length];
        for (int i = 0; i < sums.length; i++) {
            yes[i] = random.nextDouble() < 1 / (1 + Math.exp(-(1.5 * sums[i] - 1)));
        }
        Platt platt = Platt.fit(sums, yes);

        assertThat(platt.slope()).isCloseTo(1.5, within(0.1));
        assertThat(platt.offset()).isCloseTo(-1, within(0.1));
    }

    @Test
    void allYesIsNoCertainty() {
        double[] sums = {1, 2, 3};
        boolean[] yes = new boolean[3];
        Arrays.fill(yes, true);

        assertThat(Platt.fit(sums, yes).probability(2)).isBetween(0.5, 0.99);
    }
}
