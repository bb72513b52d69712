package org.tocsin.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.keys.Key;
import org.tocsin.review.LedgerCheck.Fault;

/** Reads a ledger from its first entry to its last and stops at the first that does not hold. */
record LedgerAudit(Key key, Map<Long, Reason> reasons, Collection<LedgerHead> recorded) {

    LedgerCheck of(List<LedgerEntry> entries) {
        LedgerHead before = LedgerHead.EMPTY;
        for (LedgerEntry entry : entries) {
            long expected = before.seq() + 1;
            if (entry.seq() != expected) {
                return LedgerCheck.broken(expected, Fault.MISSING);
            }
            Optional<Fault> fault = fault(entry, before);
            if (fault.isPresent()) {
                return LedgerCheck.broken(expected, fault.get());
            }
            before = entry.head();
        }
        long end = before.seq();
        boolean cut = recorded.stream().anyMatch(head -> head.seq() > end);
        return cut ? LedgerCheck.broken(end + 1, Fault.TRUNCATED) : LedgerCheck.intact(end);
    }

    private Optional<Fault> fault(LedgerEntry entry, LedgerHead before) {
        if (!entry.keyId().equals(key.id())) {
            return Optional.of(Fault.OTHER_KEY);
        }
        if (!entry.isSealedBy(key)) {
            return Optional.of(Fault.ALTERED);
        }
        if (!entry.previousHmac().equals(before.hmac())) {
            return Optional.of(Fault.MISPLACED);
        }
        if (!holds(reasons.get(entry.seq()), entry.reasonCommitment())) {
            return Optional.of(Fault.REASON_ALTERED);
        }
        boolean replaced = recorded.stream()
                .anyMatch(head -> head.seq() == entry.seq() && !head.hmac().equals(entry.hmac()));
        return replaced ? Optional.of(Fault.REPLACED) : Optional.empty();
    }

    /** A reason that was erased breaks nothing; one that is there must be the one that was committed to. */
    private static boolean holds(@Nullable Reason kept, @Nullable String commitment) {
        return kept == null || kept.commitment().equals(commitment);
    }
}
