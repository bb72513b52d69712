package org.tocsin.risk;

import java.util.List;

/**
 * One line of a score: what, its value as a reader would say it ("3 direct threats"), its points in thousandths of a
 * log-odds unit, and the posts behind it.
 */
public record Factor(String name, String value, int pointsMilli, List<String> evidence) {
    public Factor {
        evidence = List.copyOf(evidence);
    }
}
