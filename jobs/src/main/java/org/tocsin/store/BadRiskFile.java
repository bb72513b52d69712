package org.tocsin.store;

/** A {@code risk.yml} that cannot be used; the message names the file and the field, and says what to do. */
public final class BadRiskFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRiskFile(RiskFile file, String problem) {
        super(file.path() + ": " + problem + "; correct it, fit anew with 'train --risk', or delete it for the weights"
                + " set by hand");
    }
}
