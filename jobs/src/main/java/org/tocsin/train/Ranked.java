package org.tocsin.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleBiFunction;

/** Scores of posts and whether each is a yes, the highest first; ties stand together. */
final class Ranked {
    private final double[] scores;
    private final boolean[] yes;
    private final int positives;

    Ranked(double[] scores, boolean[] yes) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> i));
        this.scores = new double[scores.length];
        this.yes = new boolean[scores.length];
        int count = 0;
        for (int k = 0; k < order.length; k++) {
            this.scores[k] = scores[order[k]];
            this.yes[k] = yes[order[k]];
            count += this.yes[k] ? 1 : 0;
        }
        this.positives = count;
    }

    int positives() {
        return positives;
    }

    /** Average precision: precision at each threshold, weighted by the recall it adds. */
    double averagePrecision() {
        double sum = 0;
        double last = 0;
        int hits = 0;
        for (int i = 0; i < scores.length; ) {
            int end = i;
            while (end < scores.length && scores[end] == scores[i]) {
                hits += yes[end++] ? 1 : 0;
            }
            double recall = (double) hits / positives;
            sum += (recall - last) * hits / end;
            last = recall;
            i = end;
        }
        return sum;
    }

    /** The threshold whose true and false positives are worth most, and where there is none, one that nothing reaches. */
    double threshold(ToDoubleBiFunction<Integer, Integer> worth) {
        double best = 0;
        double at = 0.99;
        int hits = 0;
        for (int i = 0; i < scores.length; ) {
            int end = i;
            while (end < scores.length && scores[end] == scores[i]) {
                hits += yes[end++] ? 1 : 0;
            }
            double value = worth.applyAsDouble(hits, end - hits);
            if (value > best) {
                best = value;
                at = scores[i];
            }
            i = end;
        }
        return Math.min(0.99, Math.max(0.01, at));
    }
}
