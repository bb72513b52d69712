package org.tocsin.risk;

import java.util.List;

/**
 * One line of a score: what, its value as a reader would say it ("3 direct threats"), its points in thousandths of a
 * log-odds unit, and the posts behind it. {@code handMilli} are the points before the multiplier of a fit: what a later
 * fit starts from.
 */
public record Factor(String name, String value, int pointsMilli, int handMilli, List<String> evidence) {
    private static final String LIMIT = "limit reached";

    public Factor {
        evidence = List.copyOf(evidence);
    }

    /** A line as weighed by hand. */
    public Factor(String name, String value, int pointsMilli, List<String> evidence) {
        this(name, value, pointsMilli, pointsMilli, evidence);
    }

    /** A line that says that a limit was reached, and takes what exceeds it. */
    static Factor limit(String name, int excess) {
        return new Factor(name, LIMIT, -excess, List.of());
    }

    /** Whether it stands for a limit, and not for anything that was seen. */
    public boolean isLimit() {
        return value.equals(LIMIT);
    }
}
