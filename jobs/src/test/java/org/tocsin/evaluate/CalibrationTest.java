package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void whatComesTrueAsOftenAsItWasSaidHasNoError() {
        Calibration kept = Calibration.of(new double[] {0.5, 0.5, 1, 0}, new boolean[] {true, false, true, false});

        assertThat(kept.error()).isCloseTo(0, within(1e-12));
        assertThat(kept.bins()).hasSize(3);
    }

    @Test
    void theErrorIsTheBinsMeanErrorWeighedByPosts() {
        Calibration boastful = Calibration.of(
                new double[] {0.95, 0.95, 0.95, 0.95, 0.15}, new boolean[] {true, false, false, false, false});

        assertThat(boastful.error()).isCloseTo(0.8 * 0.7 + 0.2 * 0.15, within(1e-12));
    }
}
