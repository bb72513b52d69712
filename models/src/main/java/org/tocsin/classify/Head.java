package org.tocsin.classify;

/**
 * One question that a {@link LinearModel} answers: its name, the bias of its sum, what a step of its weights is worth,
 * and the line that makes a probability of the sum: {@code 1 / (1 + exp(-(slope * sum + offset)))} (Platt, "Probabilistic
 * Outputs for Support Vector Machines", 1999). A probability from {@code threshold} on counts as a yes.
 */
public record Head(String name, float bias, float step, float slope, float offset, float threshold) {
    public Head {
        if (!(threshold > 0 && threshold < 1) || !(step >= 0) || !Float.isFinite(bias + slope + offset)) {
            throw new IllegalArgumentException("head " + name);
        }
    }

    boolean isReached(double probability) {
        return probability >= threshold;
    }

    double probability(double sum) {
        return 1 / (1 + Math.exp(-(slope * sum + offset)));
    }
}
