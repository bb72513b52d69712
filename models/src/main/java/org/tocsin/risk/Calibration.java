package org.tocsin.risk;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From log-odds to probability, never falling: the logistic function of either a line ({@code slopeMilli} of 100
 * or more, {@code offsetMilli}) or, where there are {@code knots}, of what they join. Knots lead from log-odds to calibrated ones,
 * both in thousandths; beyond the first and the last the slope is one, so that every tier can be reached. Until there are
 * decisions to calibrate on the map is {@link #PLAIN}: the weights are set by hand, and so is what they claim.
 */
public record Calibration(int slopeMilli, int offsetMilli, NavigableMap<Integer, Integer> knots) {
    /** The logistic function itself. */
    public static final Calibration PLAIN = line(1000, 0);

    private static final double ELEVATED = 0.3;
    private static final double HIGH = 0.7;

    /** The least slope, in thousandths: with it and the furthest knot every tier begins within {@link #FURTHEST}. */
    private static final int FLATTEST = 100;

    private static final int FURTHEST_KNOT = 100_000;
    private static final int FURTHEST = 1 << 20;

    public Calibration {
        if (slopeMilli < FLATTEST || Math.abs((long) offsetMilli) > FURTHEST_KNOT) {
            throw new IllegalArgumentException("a calibration rises by a tenth or more, and its offset is moderate");
        }
        int reached = -FURTHEST_KNOT;
        for (Map.Entry<Integer, Integer> knot : knots.entrySet()) {
            int next = knot.getValue();
            if (Math.abs((long) knot.getKey()) > FURTHEST_KNOT || next < reached || next > FURTHEST_KNOT) {
                throw new IllegalArgumentException("a calibration must not fall, and its knots are moderate");
            }
            reached = next;
        }
        knots = Collections.unmodifiableNavigableMap(new TreeMap<>(knots));
    }

    /** Platt's map. */
    public static Calibration line(int slopeMilli, int offsetMilli) {
        return new Calibration(slopeMilli, offsetMilli, Collections.emptyNavigableMap());
    }

    /** What joins the knots. */
    public static Calibration through(NavigableMap<Integer, Integer> knots) {
        return new Calibration(1000, 0, knots);
    }

    /** The probability, 0 to 1, to six decimals, that a reviewer would confirm a case of these log-odds. */
    public double probability(int logOddsMilli) {
        double p = 1 / (1 + StrictMath.exp(-calibrated(logOddsMilli) / 1000.0));
        return Math.round(p * 1e6) / 1e6;
    }

    /** The tier of these log-odds; what is imminent is no matter of points. */
    public Tier tier(int logOddsMilli) {
        double probability = probability(logOddsMilli);
        if (probability >= HIGH) {
            return Tier.HIGH;
        }
        return probability >= ELEVATED ? Tier.ELEVATED : Tier.ROUTINE;
    }

    /** The lowest log-odds, in thousandths, of an elevated case: a probability of 0.3. */
    int elevatedFrom() {
        return from(ELEVATED);
    }

    /** The lowest log-odds, in thousandths, of a high case: a probability of 0.7. */
    int highFrom() {
        return from(HIGH);
    }

    private int from(double probability) {
        int below = -FURTHEST;
        int reached = FURTHEST;
        while (reached - below > 1) {
            int between = (below + reached) / 2;
            if (probability(between) >= probability) {
                reached = between;
            } else {
                below = between;
            }
        }
        return reached;
    }

    private double calibrated(int logOddsMilli) {
        Map.Entry<Integer, Integer> left = knots.floorEntry(logOddsMilli);
        Map.Entry<Integer, Integer> right = knots.ceilingEntry(logOddsMilli);
        if (left != null && right != null) {
            int width = right.getKey() - left.getKey();
            double part = width == 0 ? 0 : (double) (logOddsMilli - left.getKey()) / width;
            return left.getValue() + part * (right.getValue() - left.getValue());
        }
        Map.Entry<Integer, Integer> end = left == null ? right : left;
        return end == null
                ? (long) slopeMilli * logOddsMilli / 1000.0 + offsetMilli
                : (double) end.getValue() + logOddsMilli - end.getKey();
    }
}
