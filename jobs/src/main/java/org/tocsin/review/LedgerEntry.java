package org.tocsin.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.tocsin.keys.Key;

/**
 * One line of the ledger as it stands in the table. {@code hmac} seals all that is before it, the seal of the entry
 * before included; {@code reasonCommitment} binds a reason that is kept elsewhere and can be erased.
 */
public record LedgerEntry(
        long seq,
        String at,
        String actor,
        String action,
        String subject,
        String detail,
        @Nullable String reasonCommitment,
        String keyId,
        String previousHmac,
        String hmac) {

    /** The same entry, sealed with a key. */
    LedgerEntry sealed(Key key) {
        return new LedgerEntry(
                seq, at, actor, action, subject, detail, reasonCommitment, keyId, previousHmac, seal(key));
    }

    /** Whether this key sealed the entry, just as it stands now. */
    boolean isSealedBy(Key key) {
        return MessageDigest.isEqual(
                seal(key).getBytes(StandardCharsets.US_ASCII), hmac.getBytes(StandardCharsets.UTF_8));
    }

    LedgerHead head() {
        return new LedgerHead(seq, hmac);
    }

    private String seal(Key key) {
        return new Hmac(key.bytes())
                .add("tocsin ledger 1")
                .add(Long.toString(seq))
                .add(at)
                .add(actor)
                .add(action)
                .add(subject)
                .add(detail)
                .add(reasonCommitment)
                .add(keyId)
                .add(previousHmac)
                .hex();
    }
}
