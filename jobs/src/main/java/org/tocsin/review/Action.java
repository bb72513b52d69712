package org.tocsin.review;

import java.util.Locale;

/** What the ledger records. */
public enum Action {
    REVIEWER_ADDED,
    REVIEWER_REMOVED,
    DECISION,
    CONSTRAINT,
    CONSTRAINT_TAKEN_BACK,
    EXPORT,
    EXPORT_WITHDRAWN;

    /** The name in the ledger: {@code reviewer_added}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
