package org.tocsin.risk;

/**
 * From log-odds to probability. The map is the logistic function itself as long as there are no decisions to calibrate
 * on: the weights are set by hand, and so is what they claim.
 */
public final class Calibration {
    /** From here on, in thousandths, a case is elevated: a probability of 0.3. */
    static final int ELEVATED_MILLI = -847;

    /** From here on, in thousandths, a case is high: a probability of 0.7. */
    static final int HIGH_MILLI = 848;

    private Calibration() {}

    /** The probability, 0 to 1, to six decimals, that a reviewer would confirm a case of these log-odds. */
    public static double probability(int logOddsMilli) {
        double p = 1 / (1 + StrictMath.exp(-logOddsMilli / 1000.0));
        return Math.round(p * 1e6) / 1e6;
    }

    /** The tier of these log-odds; what is imminent is no matter of points. */
    public static Tier tier(int logOddsMilli) {
        if (logOddsMilli >= HIGH_MILLI) {
            return Tier.HIGH;
        }
        return logOddsMilli >= ELEVATED_MILLI ? Tier.ELEVATED : Tier.ROUTINE;
    }
}
