package org.tocsin.detect.threat;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as the lexicon compares them: lower case, without accents, one kind of apostrophe. */
final class Letters {
    private static final char[] PLAIN = plainLetters();

    private Letters() {}

    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < lower.length() && plain; i++) {
            plain = lower.charAt(i) < 128;
        }
        if (plain) {
            return lower;
        }
        String apart = Normalizer.normalize(lower.replace('\u2019', '\''), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString().replace("\u0153", "oe");
    }

    /** The plain lower-case letter that a character stands for in a word, digits and signs for letters too; else 0. */
    static char plain(char c) {
        return c < PLAIN.length ? PLAIN[c] : 0;
    }

    private static char[] plainLetters() {
        char[] letters = new char[0x100];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = plainLetter(c);
        }
        return letters;
    }

    private static char plainLetter(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return switch (c) {
            case '0' -> 'o';
            case '1' -> 'i';
            case '3' -> 'e';
            case '4', '\u00e0', '\u00e2', '\u00c0', '\u00c2' -> 'a';
            case '5', '$' -> 's';
            case '\u00e9', '\u00e8', '\u00ea', '\u00eb', '\u00c9', '\u00c8', '\u00ca' -> 'e';
            case '\u00ee', '\u00ef', '\u00ce' -> 'i';
            case '\u00f4', '\u00d4' -> 'o';
            case '\u00fb', '\u00f9', '\u00db' -> 'u';
            case '\u00e7', '\u00c7' -> 'c';
            default -> 0;
        };
    }
}
