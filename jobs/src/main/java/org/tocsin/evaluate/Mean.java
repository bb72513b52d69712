package org.tocsin.evaluate;

import java.util.stream.DoubleStream;

/** The mean of {@code of} scores (0 to 1) and their variance; NaN of nothing. */
public record Mean(double value, double variance, int of) {
    static Mean of(double... scores) {
        double mean = DoubleStream.of(scores).sum() / scores.length;
        double squares =
                DoubleStream.of(scores).map(s -> (s - mean) * (s - mean)).sum();
        return new Mean(mean, scores.length < 2 ? 0 : squares / (scores.length - 1), scores.length);
    }
}
