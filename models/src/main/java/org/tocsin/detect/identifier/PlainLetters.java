package org.tocsin.detect.identifier;

import java.text.Normalizer;
import java.util.Locale;

/** Letters in lower case without their accents, straight apostrophes: those of both languages by a table. */
final class PlainLetters {
    private static final char[] PLAIN = new char[0x180]; // 0: not one letter by itself

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            String plain = of(Character.toString(c));
            PLAIN[c] = plain.length() == 1 ? plain.charAt(0) : 0;
        }
    }

    private PlainLetters() {}

    /** The plain form of one character; 0 where it takes more than the table to tell. */
    static char of(char c) {
        return c < PLAIN.length ? PLAIN[c] : c == '\u2019' ? '\'' : 0;
    }

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
