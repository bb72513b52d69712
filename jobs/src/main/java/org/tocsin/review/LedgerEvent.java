package org.tocsin.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is to be recorded: who did what to which case or reviewer. {@code detail} is a flat JSON
 * object without personal data; what may have to be erased one day belongs in {@code reason}.
 */
record LedgerEvent(
        String actor,
        Action action,
        String subject,
        ObjectNode detail,
        @Nullable String reason) {
    @Override
    public String toString() {
        return "LedgerEvent[" + action + "]";
    }
}
