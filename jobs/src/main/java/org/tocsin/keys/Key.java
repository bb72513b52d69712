package org.tocsin.keys;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of 256 bits with the id that files may show in its stead. {@code toString} shows the id alone. */
public final class Key {
    public static final int BYTES = 32;

    private final String id;
    private final byte[] bytes;

    /** A key as it was stored; refuses another length and an id that is not 8 lower-case hex digits. */
    public Key(String id, byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        if (!isId(id)) {
            throw new IllegalArgumentException("a key's id has 8 lower-case hex digits");
        }
        this.id = id;
        this.bytes = bytes.clone();
    }

    /** A new key; its id is drawn by itself and says nothing of the secret. */
    public static Key random(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        byte[] name = new byte[4];
        random.nextBytes(name);
        return new Key(HexFormat.of().formatHex(name), secret);
    }

    public String id() {
        return id;
    }

    /** A copy of the secret, for whoever has to hand it to a cipher or to another machine. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static boolean isId(String id) {
        return id.length() == 8 && id.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    @Override
    public String toString() {
        return "Key[" + id + "]";
    }
}
