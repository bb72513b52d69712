package org.tocsin.train;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Isotonic calibration (Zadrozny and Elkan, KDD 2002) by pooling adjacent violators: neighbouring scores that hold out of
 * order are taken together until what holds never falls. Each pool gives one knot, from its mean score to the log-odds of
 * its share, both in thousandths.
 */
final class Isotonic {
    /** No pool is believed to be surer than this: nobody can tell from some hundred cases. */
    private static final double SUREST = 0.99;

    private Isotonic() {}

    /** Cases taken together. */
    private record Pool(long scores, int yes, int cases) {
        static Pool of(int score, boolean yes) {
            return new Pool(score, yes ? 1 : 0, 1);
        }

        Pool with(Pool other) {
            return new Pool(scores + other.scores, yes + other.yes, cases + other.cases);
        }

        double share() {
            return (double) yes / cases;
        }

        int score() {
            return (int) Math.round((double) scores / cases);
        }
    }

    static NavigableMap<Integer, Integer> knots(int[] scores, boolean[] yes) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(scores[a], scores[b]));
        Deque<Pool> pools = new ArrayDeque<>();
        for (int k = 0; k < order.length; ) {
            int score = scores[order[k]];
            Pool next = Pool.of(score, yes[order[k++]]);
            while (k < order.length && scores[order[k]] == score) {
                next = next.with(Pool.of(score, yes[order[k++]]));
            }
            while (!pools.isEmpty() && pools.getLast().share() >= next.share()) {
                next = pools.removeLast().with(next);
            }
            pools.addLast(next);
        }
        NavigableMap<Integer, Integer> knots = new TreeMap<>();
        pools.forEach(pool -> knots.put(pool.score(), logOddsMilli(pool.share())));
        return knots;
    }

    private static int logOddsMilli(double share) {
        double held = Math.min(SUREST, Math.max(1 - SUREST, share));
        return (int) Math.round(1000 * StrictMath.log(held / (1 - held)));
    }
}
