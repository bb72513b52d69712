package org.tocsin.campaign;

/**
 * How probable it is that severe acts come at more than three times the target's own rate. Both rates have a Gamma
 * posterior (prior: shape 1, {@value #PRIOR_DAYS} day); with whole shapes a and b the ratio of two gammas follows a beta
 * prime, and its tail is a binomial sum (Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 2, ch. 25).
 */
final class ThreefoldRise {
    static final int RECENT_DAYS = 2;
    static final int BASELINE_DAYS = 28;
    private static final int PRIOR_DAYS = 1;
    private static final int RATIO = 3;
    private static final int FEWEST = 3;
    private static final int MOST = 200; // counts beyond it change nothing, and keep the sum short

    private ThreefoldRise() {}

    /** From the acts of the last two days and of the 28 days before; 0 with fewer than {@value #FEWEST} recent ones. */
    static double probability(int recent, int baseline) {
        if (recent < FEWEST) {
            return 0;
        }
        int a = 1 + Math.min(recent, MOST);
        int b = 1 + Math.min(baseline, MOST);
        double ratio = (double) RATIO * (PRIOR_DAYS + RECENT_DAYS) / (PRIOR_DAYS + BASELINE_DAYS);
        double x = ratio / (1 + ratio);
        int n = a + b - 1;
        double term = 1; // P(Binomial(n, x) = 0), then its successors
        for (int i = 0; i < n; i++) {
            term *= 1 - x;
        }
        double below = 0; // P(Binomial(n, x) < a) = 1 - I_x(a, b)
        for (int j = 0; j < a; j++) {
            below += term;
            term *= (n - j) / (j + 1.0) * x / (1 - x);
        }
        return Math.min(1, below);
    }
}
