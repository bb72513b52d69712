package org.tocsin.text;

/**
 * The fast path of normalisation: tells in one look whether a text is ASCII that only wants lower case. Most English
 * posts are; whatever looks in the least disguised goes the long way.
 */
final class PlainText {
    private static final int SINGLES = 3;

    private PlainText() {}

    static boolean isPlain(String text) {
        char last = ' ';
        char beforeLast = ' ';
        int word = 0; // letters and digits of the word at hand
        int singles = 0; // words of one character in a row
        boolean wasSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char raw = text.charAt(i);
            if (raw >= 0x80) {
                return false;
            }
            char c = raw >= 'A' && raw <= 'Z' ? (char) (raw + 32) : raw;
            boolean letter = isLetter(c);
            boolean held = c == last && c == beforeLast;
            boolean afterStandIn = isStandIn(last) && (isLetter(beforeLast) || isStandIn(beforeLast));
            if (letter && (held || afterStandIn)) {
                return false;
            }
            if (letter || isDigit(c)) {
                word++;
            } else {
                singles = word == 1 ? singles + 1 : word == 0 ? singles : 0;
                word = 0;
            }
            boolean space = c <= ' ' || c == 0x7f;
            boolean odd = space && (wasSpace || !(c == ' ' || c == '\n'));
            if (singles >= SINGLES || odd) {
                return false;
            }
            wasSpace = space;
            beforeLast = last;
            last = c;
        }
        return singles + (word == 1 ? 1 : 0) < SINGLES;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isStandIn(char c) {
        return isDigit(c) || c == '@' || c == '$';
    }
}
