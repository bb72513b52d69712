package org.tocsin.detect.identifier;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Base58Check, in which Bitcoin and its kin write addresses: a version, a hash, and four bytes of its double SHA-256
 * (Bitcoin wiki, "Base58Check encoding").
 */
final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int LENGTH = 25; // bytes of an address
    private static final int CHECK = 4;

    private Base58() {}

    /** Whether an address of 25 bytes stands there and its check holds; no longer text is decoded. */
    static boolean checked(String text) {
        if (text.length() < 26 || text.length() > 35) {
            return false;
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return false;
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        byte[] written = number.toByteArray();
        int sign = written[0] == 0 ? 1 : 0;
        if (written.length - sign > LENGTH) {
            return false;
        }
        byte[] address = new byte[LENGTH];
        System.arraycopy(written, sign, address, LENGTH - written.length + sign, written.length - sign);
        byte[] hash = sha256(sha256(Arrays.copyOf(address, LENGTH - CHECK)));
        return Arrays.equals(Arrays.copyOf(hash, CHECK), Arrays.copyOfRange(address, LENGTH - CHECK, LENGTH));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
