package org.tocsin.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Scores of posts and whether each is a yes, the highest first; ties stand together. */
public final class Ranked {
    private final double[] scores;
    private final boolean[] yes;
    private final int positives;

    public Ranked(double[] scores, boolean[] yes) {
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

    public int positives() {
        return positives;
    }

    /** Average precision: precision at each threshold, weighted by the recall it adds. */
    public double averagePrecision() {
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

    /** The area under the ROC curve: how often a yes stands above a no, ties counting half. */
    public double rocArea() {
        double above = 0;
        int hits = 0;
        for (int i = 0; i < scores.length; ) {
            int end = i;
            int tied = 0;
            while (end < scores.length && scores[end] == scores[i]) {
                tied += yes[end++] ? 1 : 0;
            }
            int misses = end - i - tied;
            above += misses * (hits + tied / 2.0);
            hits += tied;
            i = end;
        }
        return above / ((double) positives * (scores.length - positives));
    }

    /** What a threshold finds: recall and precision, 0 to 1, of all posts that score at least {@code score}. */
    public record Point(double score, double recall, double precision) {}

    /** The precision-recall curve from the highest threshold down, in steps of recall of one in a hundred at least. */
    public List<Point> curve() {
        List<Point> curve = new ArrayList<>();
        int hits = 0;
        for (int i = 0; i < scores.length; ) {
            int end = i;
            while (end < scores.length && scores[end] == scores[i]) {
                hits += yes[end++] ? 1 : 0;
            }
            double recall = (double) hits / positives;
            double last = curve.isEmpty() ? -1 : curve.get(curve.size() - 1).recall();
            if (recall >= last + 0.01 || (hits == positives && recall > last)) {
                curve.add(new Point(scores[i], recall, (double) hits / end));
            }
            i = end;
        }
        return curve;
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
