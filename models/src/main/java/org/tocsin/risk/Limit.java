package org.tocsin.risk;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What factors that tell nearly the same may weigh together, whatever each weighs: thousandths of log-odds. */
enum Limit {
    GRAVITY("limit of gravity", 3800, Set.of("severe acts", "serious acts", "minor acts")),
    SPECIFICITY(
            "limit of specificity",
            1700,
            Set.of(
                    "a place is given",
                    "a time is set",
                    "means or preparation are named",
                    "aimed at somebody known by name, handle or contact")),
    SPREAD(
            "limit of spread",
            900,
            Set.of("several authors", "several platforms", "the same text from several authors"));

    private final String line;
    private final int most;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes no other
    private final Set<String> factors;

    Limit(String line, int most, Set<String> factors) {
        this.line = line;
        this.most = most;
        this.factors = factors;
    }

    /** The limit that a factor falls under. */
    static Optional<Limit> of(String factor) {
        return Stream.of(values())
                .filter(limit -> limit.factors.contains(factor))
                .findFirst();
    }

    /** The name of the line that takes off what exceeds it. */
    String line() {
        return line;
    }

    int most() {
        return most;
    }
}
