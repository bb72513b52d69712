package org.tocsin.text;

import org.jspecify.annotations.Nullable;

/** Takes off what writers put on to pass a filter: look-alike letters, letters spaced out, digits for letters. */
final class Disguise {
    private static final String CYRILLIC_AND_GREEK = "авекмнорстухіјѕһԁԛԝзпαβεικνορτυχγ";
    private static final String LATIN = "abekmhopctyxijshdqw3naveikvoptuxy";
    private static final int SPACED_LETTERS = 4;
    private static final int DOTTED_LETTERS = 3;
    private static final int DIGITS_IN_A_WORD = 2;

    private Disguise() {}

    static Glyphs lift(Glyphs in) {
        latinInMixedWords(in);
        Glyphs joined = joinSpacedLetters(in);
        lettersForDigits(joined);
        return joined;
    }

    /** Replaces Cyrillic and Greek look-alikes in words that have Latin letters too; a Russian word stays Russian. */
    private static void latinInMixedWords(Glyphs text) {
        for (int begin = 0; begin < text.length(); ) {
            int end = begin;
            boolean latin = false;
            boolean foreign = false;
            while (text.isWord(end)) {
                char c = text.at(end++);
                latin |= c >= 'a' && c <= 'z';
                foreign |= CYRILLIC_AND_GREEK.indexOf(c) >= 0;
            }
            if (latin && foreign) {
                for (int i = begin; i < end; i++) {
                    int k = CYRILLIC_AND_GREEK.indexOf(text.at(i));
                    if (k >= 0) {
                        text.set(i, LATIN.charAt(k));
                    }
                }
            }
            begin = Math.max(end, begin + 1);
        }
    }

    /** Joins {@code s t o p} and {@code s.t.o.p}: single letters with one and the same separator between them. */
    private static Glyphs joinSpacedLetters(Glyphs in) {
        Glyphs out = new Glyphs(in.length());
        for (int i = 0; i < in.length(); ) {
            int end = isWholeWord(in, i) ? spacedEnd(in, i) : i;
            int letters = (end - i + 1) / 2;
            if (end > i && letters >= (in.at(i + 1) == ' ' ? SPACED_LETTERS : DOTTED_LETTERS)) {
                for (int k = i; k < end; k += 2) {
                    out.add(in, k);
                }
                i = end;
            } else {
                // past the whole run, or a run too short would be measured again from each of its letters
                int next = Math.max(end, i + 1);
                for (; i < next; i++) {
                    out.add(in, i);
                }
            }
        }
        return out;
    }

    private static boolean isWholeWord(Glyphs text, int i) {
        return text.isLetter(i) && !text.isWord(i - 1) && !text.isWord(i + 1);
    }

    private static int spacedEnd(Glyphs text, int begin) {
        if (begin + 2 >= text.length() || " .-_*".indexOf(text.at(begin + 1)) < 0) {
            return begin;
        }
        char separator = text.at(begin + 1);
        int end = begin + 1;
        while (end + 1 < text.length() && text.at(end) == separator && text.isWord(end + 1) && !text.isWord(end + 2)) {
            end += 2;
        }
        return end > begin + 1 ? end : begin;
    }

    private static void lettersForDigits(Glyphs text) {
        for (int i = 1; i < text.length(); i++) {
            if (!text.isLetter(i - 1) || letterFor(text.at(i)) == null || isInMailAddress(text, i)) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && end - i < DIGITS_IN_A_WORD && letterFor(text.at(end)) != null) {
                end++;
            }
            if (text.isLetter(end)) {
                for (int k = i; k < end; k++) {
                    Character letter = letterFor(text.at(k));
                    text.set(k, letter == null ? text.at(k) : letter);
                }
            }
        }
    }

    private static boolean isInMailAddress(Glyphs text, int i) {
        if (text.at(i) != '@') {
            return false;
        }
        int end = i + 1;
        while (text.isWord(end)) {
            end++;
        }
        return end < text.length() && text.at(end) == '.' && text.isWord(end + 1);
    }

    private static @Nullable Character letterFor(char c) {
        return switch (c) {
            case '0' -> 'o';
            case '1' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            default -> null;
        };
    }
}
