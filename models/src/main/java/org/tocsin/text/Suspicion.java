package org.tocsin.text;

/** Tells in one look whether a text may be disguised; most are not, and are spared the long way. */
final class Suspicion {
    private static final int SINGLES = 4; // words of one character in a row
    private static final int NUMBERS = 3; // words that begin as a number's does, close together
    private static final int NUMBER_REACH = 12; // characters between them

    private Suspicion() {}

    static boolean of(String text) {
        return strange(text) || spacedOrMixed(text) || told(text) || SpelledSigns.mentioned(text);
    }

    /** Characters beyond those that both languages are written with. */
    private static boolean strange(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean punctuation = (c >= 0x2010 && c <= 0x2027) || (c >= 0x202f && c <= 0x203a) || c == 0x20ac;
            boolean squared = c == 0xd83c && i + 1 < text.length() && (text.charAt(i + 1) & 0xff00) == 0xdd00;
            boolean ordinary = c < 0x180 || punctuation || Character.isSurrogate(c);
            if (!ordinary || squared || c == 0xd835 || c == 0xad) {
                return true; // 0xd835 leads mathematical letters; 0xad is a soft hyphen
            }
        }
        return false;
    }

    /** Single characters in a row, letters and digits in one word, figures that go on over a line's end. */
    private static boolean spacedOrMixed(String text) {
        int singles = 0;
        int begin = -1;
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isLetter(c) || (c >= '0' && c <= '9')) {
                begin = begin < 0 ? i : begin;
                boolean isDigit = c <= '9';
                digit |= isDigit;
                letter |= !isDigit;
                continue;
            }
            if (begin >= 0) {
                singles = i - begin == 1 ? singles + 1 : 0;
                if ((digit && letter) || singles >= SINGLES) {
                    return true;
                }
            }
            boolean goesOn =
                    c == '\n' && begin >= 0 && digit && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (goesOn) {
                return true;
            }
            begin = -1;
            digit = false;
            letter = false;
        }
        return false;
    }

    /** Words that begin as those of numbers do, one after the other. */
    private static boolean told(String text) {
        int last = -NUMBER_REACH;
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean letter = isLetter(text.charAt(i));
            if (letter && !inWord && NumberWords.mayBegin(folded(text, i), folded(text, i + 1))) {
                count = i - last <= NUMBER_REACH ? count + 1 : 1;
                last = i;
                if (count >= NUMBERS) {
                    return true;
                }
            }
            inWord = letter;
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static char folded(String text, int i) {
        char c = text.charAt(i);
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\u00e9' || c == '\u00c9' ? 'e' : c;
    }
}
