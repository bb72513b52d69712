package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.risk.RiskFit.Decided;

class RiskFitTest {
    private static final String PLANTED = "calls to act";

    @Test
    void withoutDecisionsTheHandsWeightsStay() {
        assertThat(RiskFit.of(List.of())).isEqualTo(RiskWeights.HAND);
    }

    @Test
    void aPlantedMultiplierIsFoundAgain() {
        RiskWeights fitted = RiskFit.of(invented(4000, 1));
        assertThat(multiplier(fitted, PLANTED)).isBetween(2200, 2800); // planted: 2500
        assertThat(multiplier(fitted, "personal facts exposed")).isBetween(800, 1200);
        assertThat(multiplier(fitted, "news, counter-speech or fiction around it"))
                .isBetween(800, 1200);
        assertThat(fitted.shiftMilli()).isBetween(-300, 300);
    }

    @Test
    void afterADozenDecisionsTheWeightsAreStillNearTheHands() {
        RiskWeights fitted = RiskFit.of(invented(12, 2));
        fitted.multipliers()
                .forEach((name, multiplier) -> assertThat(multiplier).as(name).isBetween(600, 1400));
    }

    /** Where both come to rest, the pull of the case and that of the hand's weights are equal: with a pencil. */
    @Test
    void oneDecisionTellsHowFirmlyTheHandsWeightsHold() {
        RiskWeights fitted = RiskFit.of(List.of(new Decided(List.of(line("severe acts", 3000)), true)));
        double shift = fitted.shiftMilli() / 1000.0;
        double multiplier = multiplier(fitted, "severe acts") / 1000.0;
        double doubt = 1 / (1 + Math.exp(-3 + shift + 3 * multiplier));
        assertThat(shift).isCloseTo(doubt, offset(.002)); // within one unit of log-odds: 1 / 1²
        assertThat(multiplier).isCloseTo(1 + 3 * doubt / 4, offset(.002)); // within half of one: 1 / .5²
    }

    /** After a run by fitted weights a page shows other points; a fit starts from the hand's. */
    @Test
    void pointsOfAnEarlierFitDoNotShow() {
        List<Decided> byHand = invented(300, 5);
        List<Decided> fitted = byHand.stream()
                .map(one -> new Decided(
                        one.lines().stream()
                                .map(line -> new Factor(
                                        line.name(), line.value(), 2 * line.handMilli(), line.handMilli(), List.of()))
                                .toList(),
                        one.confirmed()))
                .toList();
        assertThat(RiskFit.of(fitted)).isEqualTo(RiskFit.of(byHand));
    }

    @Test
    void whatSpeaksForDismissalWeighsNothingRatherThanLess() {
        List<Decided> cases = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean called = i % 2 == 0;
            List<Factor> lines = new ArrayList<>(List.of(line("severe acts", 3000)));
            if (called) {
                lines.add(line(PLANTED, 900));
            }
            cases.add(new Decided(lines, !called));
        }
        assertThat(multiplier(RiskFit.of(cases), PLANTED)).isZero();
    }

    @Property(tries = 20)
    void noMultiplierIsEverNegative(@ForAll long seed) {
        List<Decided> cases = new ArrayList<>();
        Random coin = new Random(seed);
        for (Decided one : invented(60, seed)) {
            cases.add(new Decided(one.lines(), coin.nextBoolean()));
        }
        assertThat(RiskFit.of(cases).multipliers().values()).allMatch(multiplier -> multiplier >= 0);
    }

    @Test
    void theOrderOfDecisionsDoesNotShow() {
        List<Decided> cases = invented(300, 3);
        List<Decided> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(4));
        assertThat(RiskFit.of(shuffled)).isEqualTo(RiskFit.of(cases));
    }

    /** All severe acts are far over the limit of gravity: whatever they weigh, no case changes, so nothing is learned. */
    @Test
    void whatALimitTakesOffTeachesNothing() {
        List<Decided> cases = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<Factor> lines = List.of(
                    line("severe acts", 3300), line("serious acts", 1700), Factor.limit("limit of gravity", 1200));
            cases.add(new Decided(lines, i % 3 != 0));
        }
        RiskWeights fitted = RiskFit.of(cases);
        assertThat(multiplier(fitted, "severe acts")).isEqualTo(1000);
        assertThat(fitted.multipliers()).doesNotContainKey("limit of gravity");
    }

    /** The many at the limit say nothing of what severe acts weigh, so the few below it do. */
    @Test
    void besideCasesAtALimitThoseBelowItTeach() {
        List<Decided> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(new Decided(List.of(line("severe acts", 3300), line("serious acts", 1700)), i % 8 != 0));
        }
        for (int i = 0; i < 4; i++) {
            cases.add(new Decided(List.of(line("severe acts", 2100)), false));
        }
        assertThat(multiplier(RiskFit.of(cases), "severe acts")).isLessThan(1000);
    }

    @Test
    void aCaseAtALimitIsAsLikelyAsTheLimitLets() {
        RiskWeights fitted =
                RiskFit.of(List.of(new Decided(List.of(line("severe acts", 3300), line("serious acts", 1700)), true)));
        double shift = fitted.shiftMilli() / 1000.0;
        assertThat(shift).isCloseTo(1 / (1 + Math.exp(-3 + shift + 3.8)), offset(.002));
    }

    /** Cases of random lines, confirmed with the chance that the hand's weights give, but that calls weigh 2.5 times. */
    private static List<Decided> invented(int count, long seed) {
        Random random = new Random(seed);
        List<Decided> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Factor> lines = new ArrayList<>();
            add(lines, random, "severe acts", 1000, 2600);
            add(lines, random, PLANTED, 300, 900);
            add(lines, random, "personal facts exposed", 400, 1300);
            add(lines, random, "persistence", 300, 900);
            add(lines, random, "news, counter-speech or fiction around it", -300, -1500);
            double sum = RiskWeights.PRIOR_MILLI;
            for (Factor line : lines) {
                sum += line.pointsMilli() * (line.name().equals(PLANTED) ? 2.5 : 1);
            }
            cases.add(new Decided(lines, random.nextDouble() < 1 / (1 + Math.exp(-sum / 1000))));
        }
        return cases;
    }

    private static void add(List<Factor> lines, Random random, String name, int few, int many) {
        if (random.nextInt(3) > 0) {
            lines.add(line(name, random.nextBoolean() ? few : many));
        }
    }

    private static Factor line(String name, int points) {
        return new Factor(name, "so much", points, List.of());
    }

    private static int multiplier(RiskWeights weights, String factor) {
        return weights.multipliers().getOrDefault(factor, -1);
    }
}
