package org.tocsin.review;

import java.util.Locale;
import java.util.Optional;

/** What a look over the whole ledger found: how many entries hold, and the first that does not. */
public record LedgerCheck(long entries, Optional<Break> firstBreak) {

    /** Where the ledger stops being what was written, and how. */
    public record Break(long seq, Fault fault) {}

    /** The ways in which a ledger can be broken. */
    public enum Fault {
        /** An entry is not there, though later ones are. */
        MISSING,
        /** An entry does not carry its own seal: it was changed, moved or forged. */
        ALTERED,
        /** An entry is sealed, but not as the successor of the one before it. */
        MISPLACED,
        /** An entry was sealed with another key than the one at hand. */
        OTHER_KEY,
        /** A kept reason is not the one that was given. */
        REASON_ALTERED,
        /** An entry holds, but a manifest recorded another one in its place. */
        REPLACED,
        /** The ledger ends before an entry that a manifest recorded. */
        TRUNCATED;

        /** The name in messages: {@code reason altered}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static LedgerCheck intact(long entries) {
        return new LedgerCheck(entries, Optional.empty());
    }

    static LedgerCheck broken(long seq, Fault fault) {
        return new LedgerCheck(seq - 1, Optional.of(new Break(seq, fault)));
    }

    public boolean isIntact() {
        return firstBreak.isEmpty();
    }
}
