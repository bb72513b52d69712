package org.tocsin.ingest.bytes;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest: 32 bytes. */
public final class Digest {
    private static final int HEX_DIGITS = 64;
    private static final int ID_BYTES = 16;

    private final byte[] bytes;

    /** Takes over {@code bytes}. */
    Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest of the first {@code length} bytes. */
    public static Digest of(byte[] bytes, int length) {
        return new Sha256().add(bytes, 0, length).digest();
    }

    /** The digest that 64 hex digits write. */
    public static Digest parse(String hex) {
        if (hex.length() != HEX_DIGITS) {
            throw new IllegalArgumentException("no digest of " + HEX_DIGITS + " digits, but of " + hex.length());
        }
        return new Digest(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case hex digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** The first 16 bytes as 32 lower-case hex digits: what an id is. */
    public String id() {
        return HexFormat.of().formatHex(bytes, 0, ID_BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
