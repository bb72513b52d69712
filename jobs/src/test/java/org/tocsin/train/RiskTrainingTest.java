package org.tocsin.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.risk.Calibration;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskWeights;
import org.tocsin.train.RiskTraining.Outcome;

class RiskTrainingTest {
    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");

    @Test
    void noTargetIsOnBothSides() {
        List<DecidedCase> cases = invented(200, 1, 2.5);
        RiskSplit split = RiskSplit.of(cases);
        assertThat(targets(split.older())).doesNotContainAnyElementsOf(targets(split.newest()));
        assertThat(split.older().size() + split.newest().size()).isEqualTo(200);
        for (RiskSplit fold : RiskSplit.folds(cases)) {
            assertThat(targets(fold.older())).doesNotContainAnyElementsOf(targets(fold.newest()));
        }
        assertThat(RiskSplit.folds(cases).stream()
                        .mapToInt(fold -> fold.newest().size()))
                .hasSize(5)
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(200));
    }

    /** A target known for long stays among the older ones with its newest case too. */
    @Test
    void theNewestFifthOfTargetsByTheirFirstCaseIsHeldOut() {
        List<DecidedCase> cases = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cases.add(decided("C" + i, "T" + i, i, true));
        }
        cases.add(decided("C10", "T0", 100, true));
        RiskSplit split = RiskSplit.of(cases);
        assertThat(targets(split.newest())).containsExactlyInAnyOrder("T8", "T9");
        assertThat(split.older()).extracting(DecidedCase::caseId).contains("C10");
    }

    @Test
    void weightsThatFitBetterSayMoreAboutUnseenCases() {
        Outcome outcome = new RiskTraining(step -> {}).train(invented(1500, 2, 3));
        assertThat(outcome.isNoWorse()).isTrue();
        assertThat(outcome.fitted().logLoss()).isLessThan(outcome.byHand().logLoss());
        assertThat(outcome.weights().multipliers().getOrDefault("calls to act", 0))
                .isGreaterThan(1800);
        assertThat(outcome.weights().calibration().knots()).isNotEmpty();
    }

    /** What is measured is a fit that never saw the newest; what is written saw them too. */
    @Test
    void figuresAreOfCasesThatTheFitHasNotSeen() {
        List<DecidedCase> cases = invented(300, 4, 3);
        RiskSplit split = RiskSplit.of(cases);
        RiskWeights older = new RiskTraining(step -> {}).train(split.older()).weights();
        Outcome outcome = new RiskTraining(step -> {}).train(cases);
        assertThat(outcome.fitted()).isEqualTo(RiskFigures.of(older, split.newest()));
        assertThat(outcome.byHand()).isEqualTo(RiskFigures.of(RiskWeights.HAND, split.newest()));
        assertThat(outcome.weights()).isNotEqualTo(older);
    }

    /** Those who decide have changed their minds about calls: what the older cases teach holds no more. */
    @Test
    void weightsThatSayLessAboutTheNewestCasesAreWorse() {
        List<DecidedCase> cases = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            boolean called = i % 2 == 0;
            List<Factor> lines = List.of(line("severe acts", 2100), line("calls to act", called ? 900 : 0));
            cases.add(new DecidedCase("C" + i, "T" + i, NOON.plus(Duration.ofDays(i)), lines, called == i < 80));
        }
        assertThat(new RiskTraining(step -> {}).train(cases).isNoWorse()).isFalse();
    }

    /** Each case has a factor of its own, so none tells of another, however well the weights come to know each. */
    @Test
    void theMapRestsOnScoresOutOfFold() {
        List<DecidedCase> cases = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Factor> lines = List.of(line("factor " + i, 3000));
            cases.add(new DecidedCase("C" + i, "T" + i, NOON.plus(Duration.ofDays(i)), lines, i / 5 % 2 == 0));
        }
        assertThat(new RiskTraining(step -> {}).train(cases).weights().calibration())
                .isEqualTo(Calibration.PLAIN);
    }

    @Test
    void theOrderOfCasesDoesNotShow() {
        List<DecidedCase> cases = invented(120, 3, 2.5);
        List<DecidedCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(new RiskTraining(step -> {}).train(shuffled)).isEqualTo(new RiskTraining(step -> {}).train(cases));
    }

    @Test
    void figuresAreWhatOneWorksOutByHand() {
        RiskFigures figures = RiskFigures.of(new double[] {0.9, 0.6, 0.25}, new boolean[] {true, false, false});
        // -(ln .9 + ln .4 + ln .75) / 3, (.1 + .6 + .25) / 3, and every yes above every no
        assertThat(figures.logLoss()).isCloseTo(0.43644, offset(1e-5));
        assertThat(figures.calibrationError()).isCloseTo(0.31667, offset(1e-5));
        assertThat(figures.rocArea()).isEqualTo(1);
    }

    @Test
    void weightsAreMeasuredByTheProbabilityThatAPageWouldShow() {
        RiskFigures byHand = RiskFigures.of(RiskWeights.HAND, List.of(decided("C", "T", 0, true)));
        // prior -3000 + 3000 of severe acts: even odds
        assertThat(byHand.logLoss()).isCloseTo(Math.log(2), offset(1e-9));
    }

    @Test
    void whatIsMissingIsCounted() {
        assertThat(RiskTraining.lacking(invented(12, 6, 1)).orElseThrow())
                .startsWith("found 12 decided cases of 10 targets, ")
                .endsWith("; it takes 30 cases of 10 targets, 5 of each sort");
        assertThat(RiskTraining.lacking(List.of()))
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("found 0 decided cases of 0 targets, 0 confirmed or escalated and 0 dismissed"));
        assertThat(RiskTraining.lacking(invented(300, 7, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30,10,5,false", "29,10,5,true", "30,9,5,true", "30,10,4,true", "30,10,25,false", "30,10,26,true"})
    void aFitTakesEnoughCasesOfEnoughTargetsAndOfEachSort(int count, int targets, int confirmed, boolean lacking) {
        List<DecidedCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(decided("C" + i, "T" + i % targets, i, i < confirmed));
        }
        assertThat(RiskTraining.lacking(cases).isPresent()).isEqualTo(lacking);
    }

    private static Set<String> targets(List<DecidedCase> cases) {
        return cases.stream().map(DecidedCase::target).collect(Collectors.toSet());
    }

    /** Cases of a hundred targets at most, confirmed as the hand's weights say but that calls weigh {@code times}. */
    private static List<DecidedCase> invented(int count, long seed, double times) {
        Random random = new Random(seed);
        List<DecidedCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int severe = new int[] {1000, 2100, 3000}[random.nextInt(3)];
            int calls = new int[] {0, 300, 900}[random.nextInt(3)];
            double sum = -3000 + severe + times * calls;
            List<Factor> lines =
                    List.of(line("severe acts", severe), line("calls to act", calls), line("persistence", 0));
            boolean confirmed = random.nextDouble() < 1 / (1 + Math.exp(-sum / 1000));
            String target = "T" + i % Math.max(10, Math.min(100, count / 2));
            cases.add(new DecidedCase("C" + i, target, NOON.plus(Duration.ofDays(i)), lines, confirmed));
        }
        return cases;
    }

    private static DecidedCase decided(String id, String target, int day, boolean confirmed) {
        return new DecidedCase(
                id, target, NOON.plus(Duration.ofDays(day)), List.of(line("severe acts", 3000)), confirmed);
    }

    private static Factor line(String name, int points) {
        return new Factor(name, "so much", points, List.of());
    }
}
