package org.tocsin.text;

/** What {@link Character} tells of letters and digits, without a look into its tables for plain ASCII. */
final class Letters {
    private static final int ASCII = 0x80;

    private Letters() {}

    static boolean orDigit(char c) {
        return c < ASCII
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    static boolean letter(char c) {
        return c < ASCII ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }
}
