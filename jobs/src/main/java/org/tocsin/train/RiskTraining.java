package org.tocsin.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.risk.Calibration;
import org.tocsin.risk.RiskFit;
import org.tocsin.risk.RiskModel;
import org.tocsin.risk.RiskWeights;

/**
 * Fits the weights of cases to decisions. They are measured on the newest fifth of targets, which they have not seen, beside
 * the weights set by hand, and then fitted anew on all cases, since the newest decisions tell most of what is to come.
 */
public final class RiskTraining {
    /** With fewer cases, or fewer of either sort, a fit would tell of chance. */
    public static final int LEAST_CASES = 30;

    public static final int LEAST_OF_A_SORT = 5;
    public static final int LEAST_TARGETS = 10;

    /** From so many cases on the map to probabilities is isotonic; below, Platt's line is steadier. */
    private static final int ISOTONIC_FROM = 1000;

    private static final double FLATTEST = 0.1;
    private static final double STEEPEST = 10;

    private final Consumer<String> progress;

    /** {@code progress} is told what is under way, in words without a name. */
    public RiskTraining(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Weights fitted on all cases, and what such weights are worth on those held out, beside the hand's. */
    public record Outcome(
            RiskWeights weights,
            List<DecidedCase> fittedOn,
            List<DecidedCase> heldOut,
            RiskFigures byHand,
            RiskFigures fitted) {
        public Outcome {
            fittedOn = List.copyOf(fittedOn);
            heldOut = List.copyOf(heldOut);
        }

        /** Whether the weights said no less about cases they had not seen than the hand's did. */
        public boolean isNoWorse() {
            return fitted.logLoss() <= byHand.logLoss();
        }
    }

    /** What is missing for a fit, in words: how many there are and how many it takes. */
    public static Optional<String> lacking(List<DecidedCase> cases) {
        long confirmed = confirmed(cases);
        int targets = targets(cases);
        boolean enough = cases.size() >= LEAST_CASES
                && confirmed >= LEAST_OF_A_SORT
                && cases.size() - confirmed >= LEAST_OF_A_SORT
                && targets >= LEAST_TARGETS;
        return enough
                ? Optional.empty()
                : Optional.of("found " + tally(cases) + "; it takes " + LEAST_CASES + " cases of " + LEAST_TARGETS
                        + " targets, " + LEAST_OF_A_SORT + " of each sort");
    }

    /** Cases in words: "40 decided cases of 12 targets, 15 confirmed or escalated and 25 dismissed". */
    public static String tally(List<DecidedCase> cases) {
        long confirmed = confirmed(cases);
        return cases.size() + " decided cases of " + targets(cases) + " targets, " + confirmed
                + " confirmed or escalated and " + (cases.size() - confirmed) + " dismissed";
    }

    /** Fits and measures; the same cases in any order give the same outcome. */
    public Outcome train(List<DecidedCase> cases) {
        RiskSplit split = RiskSplit.of(cases);
        progress.accept("fitting on " + split.older().size() + " cases of the older targets");
        RiskFigures fitted = RiskFigures.of(fit(split.older()), split.newest());
        RiskFigures byHand = RiskFigures.of(RiskWeights.HAND, split.newest());
        progress.accept("fitting on all " + cases.size() + " cases");
        return new Outcome(fit(cases), split.older(), split.newest(), byHand, fitted);
    }

    private RiskWeights fit(List<DecidedCase> cases) {
        return weights(cases).calibrated(calibration(cases));
    }

    private static RiskWeights weights(List<DecidedCase> cases) {
        return RiskFit.of(cases.stream().map(DecidedCase::decided).toList());
    }

    /** On scores out of fold: on those that the weights know, every map would be too sure. */
    private Calibration calibration(List<DecidedCase> cases) {
        List<Integer> scores = new ArrayList<>();
        List<Boolean> confirmed = new ArrayList<>();
        List<RiskSplit> folds = RiskSplit.folds(cases);
        for (RiskSplit fold : folds) {
            RiskModel model = new RiskModel(weights(fold.older()));
            for (DecidedCase one : fold.newest()) {
                scores.add(model.evidenceMilli(one.lines()));
                confirmed.add(one.confirmed());
            }
            progress.accept("calibrating: " + scores.size() + " of " + cases.size() + " cases");
        }
        boolean[] yes = new boolean[scores.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = confirmed.get(i);
        }
        return calibration(scores.stream().mapToInt(Integer::intValue).toArray(), yes);
    }

    static Calibration calibration(int[] scores, boolean[] yes) {
        if (scores.length >= ISOTONIC_FROM) {
            return Calibration.through(Isotonic.knots(scores, yes));
        }
        double[] sums = new double[scores.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = scores[i] / 1000.0;
        }
        Platt platt = Platt.fit(sums, yes);
        // scores that tell next to nothing, or all, are no ground for a map
        boolean usable =
                platt.slope() >= FLATTEST && platt.slope() <= STEEPEST && Math.abs(platt.offset()) <= 2 * STEEPEST;
        return usable
                ? Calibration.line((int) Math.round(1000 * platt.slope()), (int) Math.round(1000 * platt.offset()))
                : Calibration.PLAIN;
    }

    private static int targets(List<DecidedCase> cases) {
        return RiskSplit.targets(cases).size();
    }

    private static long confirmed(List<DecidedCase> cases) {
        return cases.stream().filter(DecidedCase::confirmed).count();
    }
}
