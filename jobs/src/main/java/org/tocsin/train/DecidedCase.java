package org.tocsin.train;

import java.time.Instant;
import java.util.List;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskFit;

/**
 * A case that somebody decided on: whom it is about, when it began, its lines, and whether it was confirmed (or, which
 * weighs the same, escalated) rather than dismissed.
 */
public record DecidedCase(String caseId, String target, Instant began, List<Factor> lines, boolean confirmed) {
    public DecidedCase {
        lines = List.copyOf(lines);
    }

    RiskFit.Decided decided() {
        return new RiskFit.Decided(lines, confirmed);
    }
}
