package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GapTest {
    @Test
    void sharesDifferAsNewcombesTableHasIt() {
        Gap gap = Gap.of("a", new Share(56, 70), "b", new Share(48, 80));

        assertThat(gap.difference()).isCloseTo(0.2, within(1e-9));
        assertThat(gap.low()).isCloseTo(0.0524, within(0.0001));
        assertThat(gap.high()).isCloseTo(0.3339, within(0.0001));
    }

    @Test
    void twoEmptySharesDifferByAtMostWhatTheirIntervalsAllow() {
        Gap gap = Gap.of("a", new Share(0, 10), "b", new Share(0, 20));

        assertThat(gap.difference()).isZero();
        assertThat(gap.low()).isCloseTo(-0.1611, within(0.0001));
        assertThat(gap.high()).isCloseTo(0.2775, within(0.0001));
    }

    @Test
    void meansDifferByAnIntervalThatShrinksWithPosts() {
        Mean few = Mean.of(0.1, 0.5);
        Mean many = Mean.of(0.1, 0.5, 0.1, 0.5, 0.1, 0.5, 0.1, 0.5);
        Mean other = Mean.of(0.1, 0.1, 0.1);

        assertThat(Gap.of("a", few, "b", other).difference()).isCloseTo(0.2, within(1e-9));
        assertThat(Gap.of("a", few, "b", other).low()).isNegative();
        assertThat(Gap.of("a", many, "b", other).low()).isPositive();
    }
}
