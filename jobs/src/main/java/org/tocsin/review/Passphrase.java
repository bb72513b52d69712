package org.tocsin.review;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.tocsin.keys.Key;

/**
 * A passphrase as the database keeps it: PBKDF2 with HMAC-SHA-512 over it and a salt of 16 bytes, 210,000 rounds (OWASP
 * Password Storage Cheat Sheet). Written as {@code pbkdf2-sha512$210000$SALT$HASH}, in hex.
 */
record Passphrase(int rounds, String salt, String hash) {
    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 1024;
    static final int ROUNDS = 210_000;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final HexFormat HEX = HexFormat.of();

    /**
     * A new passphrase, hashed under a salt of its own.
     *
     * @throws ReviewException of kind INVALID when it is shorter than 12 characters or longer than 1,024
     */
    static Passphrase of(char[] clear, int rounds, SecureRandom random) {
        int length = Character.codePointCount(clear, 0, clear.length);
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw ReviewException.invalid("a passphrase has from " + MIN_LENGTH + " to " + MAX_LENGTH + " characters");
        }
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return new Passphrase(rounds, HEX.formatHex(salt), HEX.formatHex(derived(clear, salt, rounds)));
    }

    /** The passphrase that {@link #stored} wrote; refuses anything else. */
    static Passphrase parse(String stored) {
        List<String> parts = List.of(stored.split("\\$", -1));
        if (parts.size() != 4 || !parts.get(0).equals(SCHEME)) {
            throw new IllegalArgumentException("not a stored passphrase");
        }
        return new Passphrase(Integer.parseInt(parts.get(1)), parts.get(2), parts.get(3));
    }

    String stored() {
        return String.join("$", SCHEME, Integer.toString(rounds), salt, hash);
    }

    /** Whether this is the passphrase, found out in a time that does not tell how nearly it is. */
    boolean matches(char[] clear) {
        return clear.length <= MAX_LENGTH * 2
                && MessageDigest.isEqual(HEX.parseHex(hash), derived(clear, HEX.parseHex(salt), rounds));
    }

    private static byte[] derived(char[] clear, byte[] salt, int rounds) {
        // one keyboard writes é as one character, another as two
        char[] composed = Normalizer.normalize(CharBuffer.wrap(clear), Normalizer.Form.NFC)
                .toCharArray();
        PBEKeySpec spec = new PBEKeySpec(composed, salt, rounds, Key.BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2 with HMAC-SHA-512", e);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, '\0');
        }
    }

    @Override
    public String toString() {
        return "Passphrase[redacted]";
    }
}
