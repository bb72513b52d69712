package org.tocsin.ingest.text;

/**
 * Builds a post's text and counts its code points as it goes. NUL and the C1 controls (U+0080 to U+009F) are left out,
 * and half a surrogate pair becomes U+FFFD, so that every position is one in text that can be stored.
 */
final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private int codePoints;
    private boolean nulRemoved;
    private boolean halfPair;

    TextBuilder append(CharSequence more) {
        return append(more, 0, more.length());
    }

    TextBuilder append(CharSequence more, int from, int to) {
        int plain = plainUntil(more, from, to);
        text.append(more, from, plain);
        codePoints += plain - from;
        for (int i = plain; i < to; i++) {
            char c = more.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(more.charAt(i + 1))) {
                text.append(c).append(more.charAt(i + 1));
                codePoints++;
                i++;
            } else {
                append(c);
            }
        }
        return this;
    }

    /** Whether a text can be taken as it is, one code point a character, as most can. */
    static boolean isPlain(String text) {
        return plainUntil(text, 0, text.length()) == text.length();
    }

    private static int plainUntil(CharSequence text, int from, int to) {
        int plain = from;
        while (plain < to && isPlain(text.charAt(plain))) {
            plain++;
        }
        return plain;
    }

    /** Whether a character needs no second look. */
    private static boolean isPlain(char c) {
        return c != 0 && (c < 0x80 || (c > 0x9F && c < Character.MIN_SURROGATE));
    }

    /** Appends a character by itself. */
    TextBuilder append(char c) {
        if (c == 0 || (c >= 0x80 && c <= 0x9F)) {
            nulRemoved = true;
            return this;
        }
        boolean half = Character.isSurrogate(c);
        halfPair |= half;
        text.append(half ? '\uFFFD' : c);
        codePoints++;
        return this;
    }

    boolean isEmpty() {
        return codePoints == 0;
    }

    int codePoints() {
        return codePoints;
    }

    /** How many UTF-16 units there are. */
    int units() {
        return text.length();
    }

    /** The text from a position in UTF-16 units on, {@code most} units of it at most. */
    String since(int unit, int most) {
        return text.substring(unit, Math.min(text.length(), unit + most));
    }

    boolean nulRemoved() {
        return nulRemoved;
    }

    boolean halfPair() {
        return halfPair;
    }

    String text() {
        return text.toString();
    }
}
