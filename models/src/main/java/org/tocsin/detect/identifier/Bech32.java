package org.tocsin.detect.identifier;

import java.util.Locale;

/** The check of Bech32 and Bech32m, in which newer wallets write addresses (BIP 173, BIP 350). */
final class Bech32 {
    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;

    private Bech32() {}

    /** Whether the check of a whole address holds, its prefix included; mixed case is none. */
    static boolean checked(String address) {
        String text = address.toLowerCase(Locale.ROOT);
        int one = text.lastIndexOf('1');
        if (one < 1 || text.length() - one < 8 || !(text.equals(address) || shouted(address))) {
            return false;
        }
        int sum = 1;
        for (int i = 0; i < one; i++) {
            sum = next(sum, text.charAt(i) >> 5);
        }
        sum = next(sum, 0);
        for (int i = 0; i < one; i++) {
            sum = next(sum, text.charAt(i) & 31);
        }
        for (int i = one + 1; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            sum = next(sum, value);
        }
        return sum == BECH32 || sum == BECH32M;
    }

    private static boolean shouted(String address) {
        return address.equals(address.toUpperCase(Locale.ROOT));
    }

    private static int next(int sum, int value) {
        int top = sum >>> 25;
        int result = (sum & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            result ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
        }
        return result;
    }
}
