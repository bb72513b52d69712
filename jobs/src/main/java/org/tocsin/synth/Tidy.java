package org.tocsin.synth;

/** Removes what filled templates leave behind: blanks where nothing was filled in, "la" before a vowel. */
final class Tidy {
    /** Stands behind a word that loses its vowel before another. */
    static final char ELIDES = '\uE001';

    private static final String VOWELS = "aeiouyhàâéèêëîïôûùœAEIOUYHÀÂÉÈÊËÎÏÔÛÙŒ";

    private Tidy() {}

    static String up(CharSequence text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char last = tidy.isEmpty() ? '\n' : tidy.charAt(tidy.length() - 1);
            if (c == ELIDES) {
                i += elide(tidy, text, i);
            } else if (c != ' ' || (last != ' ' && last != '\n')) {
                if (last == ' ' && (c == '\n' || c == ',')) {
                    tidy.setLength(tidy.length() - 1);
                }
                tidy.append(c);
            }
        }
        return tidy.toString().strip();
    }

    /** How many characters after the mark are done with, too. */
    private static int elide(StringBuilder tidy, CharSequence text, int mark) {
        boolean vowel =
                mark + 2 < text.length() && text.charAt(mark + 1) == ' ' && VOWELS.indexOf(text.charAt(mark + 2)) >= 0;
        if (!vowel) {
            return 0;
        }
        tidy.setCharAt(tidy.length() - 1, '\'');
        return 1;
    }
}
