package org.tocsin.detect;

/** Probabilities, 0 to 1, that a post threatens, doxes, mobilises against somebody, or baits towards self-harm. */
public record Scores(double threat, double doxxing, double mobilisation, double selfHarmBaiting) {
    public static final Scores NONE = new Scores(0.01, 0.01, 0.01, 0.01);

    public double highest() {
        return Math.max(Math.max(threat, doxxing), Math.max(mobilisation, selfHarmBaiting));
    }
}
