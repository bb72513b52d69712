package org.tocsin.risk;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a fit makes of the weights set by hand: a multiplier, in thousandths, for each factor by its name (1000 leaves the
 * hand's points as they are, and so does a name that is not here), a shift of the prior in thousandths of log-odds, and the
 * map to probabilities. No multiplier is negative: what speaks for an attack never comes to speak against it.
 */
public record RiskWeights(SortedMap<String, Integer> multipliers, int shiftMilli, Calibration calibration) {
    /** As set by hand. */
    public static final RiskWeights HAND = new RiskWeights(Collections.emptySortedMap(), 0, Calibration.PLAIN);

    /** One case in twenty, before anything is known of it but that something was flagged. */
    static final int PRIOR_MILLI = -3000;

    /** The multiplier that changes nothing. */
    static final int ONE = 1000;

    private static final int MOST = 100_000; // sums of all lines stay far inside an int

    public RiskWeights {
        multipliers.forEach((factor, multiplier) -> {
            if (multiplier < 0 || multiplier > MOST) {
                throw new IllegalArgumentException("a multiplier is 0 to " + MOST + " thousandths");
            }
        });
        if (Math.abs((long) shiftMilli) > MOST) {
            throw new IllegalArgumentException("a shift is at most " + MOST + " thousandths");
        }
        multipliers = Collections.unmodifiableSortedMap(new TreeMap<>(multipliers));
    }

    /** The same weights with another map to probabilities. */
    public RiskWeights calibrated(Calibration other) {
        return new RiskWeights(multipliers, shiftMilli, other);
    }

    /** The points of a factor that the hand gives so many. */
    public int points(String factor, int handMilli) {
        return (int) Math.round((double) handMilli * multipliers.getOrDefault(factor, ONE) / ONE);
    }

    /** Where the sum of a case begins. */
    public int priorMilli() {
        return PRIOR_MILLI + shiftMilli;
    }
}
