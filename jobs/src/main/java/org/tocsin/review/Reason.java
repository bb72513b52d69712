package org.tocsin.review;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.tocsin.keys.Key;

/**
 * Why somebody decided so, with the salt that hides it in its commitment: once both are erased, the commitment in the
 * ledger tells nothing, not even to one who guesses.
 */
record Reason(String salt, String text) {
    static final int MAX_CODE_POINTS = 2000;

    static Reason of(String text, SecureRandom random) {
        byte[] salt = new byte[Key.BYTES];
        random.nextBytes(salt);
        return new Reason(HexFormat.of().formatHex(salt), text);
    }

    /**
     * The text as it will be kept.
     *
     * @throws ReviewException of kind INVALID when there is none, or too much of it
     */
    static String checked(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw ReviewException.invalid("a decision needs a reason");
        }
        if (stripped.codePointCount(0, stripped.length()) > MAX_CODE_POINTS) {
            throw ReviewException.invalid("a reason has at most " + MAX_CODE_POINTS + " characters");
        }
        return stripped;
    }

    /** 64 hex digits that only this reason with this salt gives. */
    String commitment() {
        return new Hmac(("tocsin reason 1 " + salt).getBytes(StandardCharsets.UTF_8))
                .add(text)
                .hex();
    }

    @Override
    public String toString() {
        return "Reason[redacted]";
    }
}
