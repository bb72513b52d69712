package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.risk.Calibration.PLAIN;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void tiersBeginWhereTheirProbabilitiesDo() {
        assertThat(PLAIN.elevatedFrom()).isEqualTo(-847);
        assertThat(PLAIN.highFrom()).isEqualTo(848);
        for (Calibration map : List.of(PLAIN, Calibration.line(600, -900), Calibration.through(knots()))) {
            assertThat(map.probability(map.elevatedFrom())).isGreaterThanOrEqualTo(0.3);
            assertThat(map.probability(map.elevatedFrom() - 1)).isLessThan(0.3);
            assertThat(map.probability(map.highFrom())).isGreaterThanOrEqualTo(0.7);
            assertThat(map.probability(map.highFrom() - 1)).isLessThan(0.7);
            assertThat(map.tier(map.highFrom())).isEqualTo(Tier.HIGH);
            assertThat(map.tier(map.highFrom() - 1)).isEqualTo(Tier.ELEVATED);
            assertThat(map.tier(map.elevatedFrom() - 1)).isEqualTo(Tier.ROUTINE);
        }
    }

    @Test
    void aLineScalesAndShiftsLogOdds() {
        // 0.5 * 2 - 1 = 0
        assertThat(Calibration.line(500, -1000).probability(2000)).isEqualTo(0.5);
        assertThat(PLAIN.probability(0)).isEqualTo(0.5);
    }

    @Test
    void knotsAreJoinedAndBeyondThemTheSlopeIsOne() {
        Calibration map = Calibration.through(knots());
        assertThat(map.probability(0)).isEqualTo(PLAIN.probability(-1000));
        assertThat(map.probability(500)).isEqualTo(PLAIN.probability(-500));
        assertThat(map.probability(1000)).isEqualTo(0.5);
        assertThat(map.probability(2000)).isEqualTo(0.5);
        assertThat(map.probability(2500)).isEqualTo(PLAIN.probability(500));
        assertThat(map.probability(-700)).isEqualTo(PLAIN.probability(-1700));
    }

    @Test
    void aMapThatFallsIsRefused() {
        assertThatThrownBy(() -> Calibration.line(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Calibration.through(new TreeMap<>(Map.of(0, 10, 1000, 9))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NavigableMap<Integer, Integer> knots() {
        return new TreeMap<>(Map.of(0, -1000, 1000, 0, 2000, 0));
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
