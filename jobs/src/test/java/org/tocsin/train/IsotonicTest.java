package org.tocsin.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.risk.Calibration;

class IsotonicTest {
    @Test
    void neighboursOutOfOrderArePooled() {
        // shares 0, 1, 0, 1, 1 by score: 1 then 0 is out of order, so 200 and 300 become one half at 250;
        // what holds alike, at 400 and 500, is one knot too
        assertThat(Isotonic.knots(new int[] {500, 300, 100, 400, 200}, new boolean[] {true, false, false, true, true}))
                .containsExactly(
                        Map.entry(100, -4595), // never surer than 1 in 100
                        Map.entry(250, 0),
                        Map.entry(450, 4595));
    }

    @Test
    void equalScoresAreOneKnot() {
        // one of four, and three of four: log-odds of ln 3
        assertThat(Isotonic.knots(
                        new int[] {-500, -500, -500, -500, 900, 900, 900, 900},
                        new boolean[] {true, false, false, false, true, true, false, true}))
                .containsExactly(Map.entry(-500, -1099), Map.entry(900, 1099));
    }

    @Test
    void scoresThatTellTheContraryBecomeOneShare() {
        assertThat(Isotonic.knots(new int[] {1000, 2000}, new boolean[] {true, false}))
                .containsExactly(Map.entry(1500, 0));
    }

    @Test
    void belowAThousandDecisionsTheMapIsALineAndFromThereOnSteps() {
        assertThat(RiskTraining.calibration(scores(999), confirmed(999)).knots())
                .isEmpty();
        Calibration steps = RiskTraining.calibration(scores(1000), confirmed(1000));
        assertThat(steps.knots()).hasSizeGreaterThan(1);
        assertThat(steps.probability(-3000)).isLessThan(steps.probability(3000));
    }

    /** Of the cases at 0 half are confirmed, of those at ln 9 nine of ten: scores that keep their word already. */
    @Test
    void scoresThatKeepTheirWordKeepTheirMap() {
        int[] scores = new int[900];
        boolean[] yes = new boolean[900];
        for (int i = 0; i < 900; i++) {
            scores[i] = i < 400 ? 0 : 2197;
            yes[i] = i < 400 ? i % 2 == 0 : i % 10 != 0;
        }
        Calibration map = RiskTraining.calibration(scores, yes);
        assertThat(map.slopeMilli()).isBetween(980, 1020);
        assertThat(map.offsetMilli()).isBetween(-20, 20);
    }

    /** Twice as sure as is held: the slope that Platt finds is a half. */
    @Test
    void scoresThatBoastAreTakenDown() {
        int[] scores = new int[900];
        boolean[] yes = new boolean[900];
        for (int i = 0; i < 900; i++) {
            scores[i] = i < 400 ? 0 : 4394;
            yes[i] = i < 400 ? i % 2 == 0 : i % 10 != 0;
        }
        assertThat(RiskTraining.calibration(scores, yes).slopeMilli()).isBetween(490, 510);
    }

    @Test
    void scoresThatTellTheContraryGiveNoLine() {
        boolean[] contrary = confirmed(400);
        for (int i = 0; i < contrary.length; i++) {
            contrary[i] = !contrary[i];
        }
        assertThat(RiskTraining.calibration(scores(400), contrary)).isEqualTo(Calibration.PLAIN);
    }

    private static int[] scores(int count) {
        int[] scores = new int[count];
        for (int i = 0; i < count; i++) {
            scores[i] = i * 37 % 8000 - 4000;
        }
        return scores;
    }

    private static boolean[] confirmed(int count) {
        int[] scores = scores(count);
        boolean[] yes = new boolean[count];
        for (int i = 0; i < count; i++) {
            yes[i] = scores[i] + (i * 613 % 4000 - 2000) > 0;
        }
        return yes;
    }
}
