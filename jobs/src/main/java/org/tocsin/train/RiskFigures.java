package org.tocsin.train;

import java.util.List;
import org.tocsin.risk.RiskModel;
import org.tocsin.risk.RiskWeights;

/**
 * What weights are worth on cases they were not fitted on: the mean log loss in nats, the expected calibration error in ten
 * bins of equal width, and the area under the ROC curve (NaN where only one sort of case is there).
 */
public record RiskFigures(double logLoss, double calibrationError, double rocArea) {
    private static final int BINS = 10;
    private static final double LEAST = 1e-6;

    static RiskFigures of(RiskWeights weights, List<DecidedCase> cases) {
        RiskModel model = new RiskModel(weights);
        double[] said = new double[cases.size()];
        boolean[] held = new boolean[cases.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = weights.calibration()
                    .probability(model.logOddsMilli(cases.get(i).lines()));
            held[i] = cases.get(i).confirmed();
        }
        return of(said, held);
    }

    static RiskFigures of(double[] said, boolean[] held) {
        double loss = 0;
        double[] gaps = new double[BINS];
        for (int i = 0; i < said.length; i++) {
            double p = Math.min(1 - LEAST, Math.max(LEAST, said[i]));
            loss -= StrictMath.log(held[i] ? p : 1 - p);
            gaps[Math.min(BINS - 1, (int) (said[i] * BINS))] += said[i] - (held[i] ? 1 : 0);
        }
        double error = 0;
        for (double gap : gaps) {
            error += Math.abs(gap);
        }
        return new RiskFigures(loss / said.length, error / said.length, new Ranked(said, held).rocArea());
    }
}
