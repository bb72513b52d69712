package org.tocsin.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for what must not be named: 32 hex digits, the same for the same value under the same key, and no way back
 * without it. Safe to share between threads. Not serialisable on purpose: a task builds its own from the key's bytes.
 */
public final class Pseudonyms {
    private static final char SEPARATOR = 0x1F;
    private static final int DIGITS = 32;

    /** Initialised and never fed, so that a clone starts from the key without deriving its pads again. */
    private final Mac keyed;

    private Pseudonyms(Mac keyed) {
        this.keyed = keyed;
    }

    /** Pseudonyms under a key of 32 bytes. */
    public static Pseudonyms of(byte[] key) {
        if (key.length != Key.BYTES) {
            throw new IllegalArgumentException("a key has " + Key.BYTES + " bytes");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new Pseudonyms(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    /**
     * The first half of HMAC-SHA-256 over {@code domain}, 0x1F and {@code value} in UTF-8, as lower-case hex. The domain
     * ("author", "thread") keeps equal values of different kinds apart.
     */
    public String of(String domain, String value) {
        if (domain.isEmpty() || domain.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("a domain is a word without control characters");
        }
        byte[] digest = fresh().doFinal((domain + SEPARATOR + value).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
    }

    private Mac fresh() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java cannot copy an HMAC", e);
        }
    }

    @Override
    public String toString() {
        return "Pseudonyms[redacted]";
    }
}
