package org.tocsin.ingest.bytes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A running SHA-256 (FIPS 180-4), with the length-prefixed parts that ids are made of. */
public final class Sha256 {
    private static final MessageDigest EMPTY = empty();

    private final MessageDigest digest;
    private final byte[] length = new byte[Integer.BYTES];

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

    public Sha256 add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    /** Adds a part behind its byte length, 4 bytes big-endian, so that no two lists of parts read alike. */
    public Sha256 part(byte[] bytes) {
        return length(bytes.length).add(bytes, 0, bytes.length);
    }

    /** Adds a text as UTF-8 behind its byte length; null is the length 0xFFFFFFFF and nothing behind it. */
    public Sha256 part(@Nullable String text) {
        return text == null ? length(-1) : part(text.getBytes(StandardCharsets.UTF_8));
    }

    private Sha256 length(int bytes) {
        for (int i = 0; i < length.length; i++) {
            length[i] = (byte) (bytes >> (24 - 8 * i));
        }
        return add(length, 0, length.length);
    }

    /** The digest; the sum starts anew. */
    public Digest digest() {
        return new Digest(digest.digest());
    }

    /** The digest's {@link Digest#id}; the sum starts anew. */
    public String id() {
        return digest().id();
    }
}
