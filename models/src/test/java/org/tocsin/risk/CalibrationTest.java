package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void tiersBeginWhereTheirProbabilitiesDo() {
        assertThat(Calibration.probability(Calibration.ELEVATED_MILLI)).isGreaterThanOrEqualTo(0.3);
        assertThat(Calibration.probability(Calibration.ELEVATED_MILLI - 1)).isLessThan(0.3);
        assertThat(Calibration.probability(Calibration.HIGH_MILLI)).isGreaterThanOrEqualTo(0.7);
        assertThat(Calibration.probability(Calibration.HIGH_MILLI - 1)).isLessThan(0.7);
        assertThat(Calibration.tier(Calibration.HIGH_MILLI)).isEqualTo(Tier.HIGH);
        assertThat(Calibration.tier(Calibration.HIGH_MILLI - 1)).isEqualTo(Tier.ELEVATED);
        assertThat(Calibration.tier(Calibration.ELEVATED_MILLI - 1)).isEqualTo(Tier.ROUTINE);
    }

    @Test
    void stepsHoldFromTheirThresholdOnAndNeverFall() {
        Steps steps = Steps.of(500, 10, 1000, 30);
        assertThat(steps.at(499)).isZero();
        assertThat(steps.at(500)).isEqualTo(10);
        assertThat(steps.at(1_000_000)).isEqualTo(30);
        assertThatThrownBy(() -> Steps.of(1, 20, 2, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
