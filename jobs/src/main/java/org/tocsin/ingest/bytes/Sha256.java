package org.tocsin.ingest.bytes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A running SHA-256 (FIPS 180-4), with the length-prefixed parts that ids are made of. */
public final class Sha256 {
    private static final MessageDigest EMPTY = empty();

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = (MessageDigest) EMPTY.clone(); // finding the provider takes longer than a short text's digest
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("Java's own SHA-256 can be copied", e);
        }
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The hex digest, 64 lower-case digits, of the first {@code length} bytes. */
    public static String hex(byte[] bytes, int length) {
        return new Sha256().add(bytes, 0, length).hex();
    }

    /** The hex digest of a text's UTF-8 bytes. */
    public static String hex(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return hex(bytes, bytes.length);
    }

    public Sha256 add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    /** Adds a part behind its byte length, 4 bytes big-endian, so that no two lists of parts read alike. */
    public Sha256 part(byte[] bytes) {
        length(bytes.length);
        return add(bytes, 0, bytes.length);
    }

    /** Adds a text as UTF-8 behind its byte length; null is the length 0xFFFFFFFF and nothing behind it. */
    public Sha256 part(@Nullable String text) {
        if (text == null) {
            length(-1);
            return this;
        }
        return part(text.getBytes(StandardCharsets.UTF_8));
    }

    private void length(int bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes >> shift));
        }
    }

    /** The digest as 64 lower-case hex digits; the sum starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first 32 digits of the digest: what an id is. */
    public String id() {
        return hex().substring(0, 32);
    }
}
