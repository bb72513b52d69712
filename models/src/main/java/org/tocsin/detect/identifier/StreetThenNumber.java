package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * The street before its number, as in Belgium, Switzerland and most of the continent: {@code rue de l'Exemple 12}, {@code
 * Musterstrasse 12}, {@code Via Esempio 12}. A street in one word is told by how it ends.
 */
record StreetThenNumber(Lexicon lexicon) implements AddressShape {
    private static final int LONGEST_NAME = 7;
    private static final int HOUSE_DIGITS = 3;

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        if (!words.capitalised(word)
                && !lexicon.phrases("plain_type", reading.language()).holds(words, word)) {
            return null;
        }
        if (leading(words, word)) {
            int number = numberBehind(words, word + 1, Math.min(words.size(), word + 1 + LONGEST_NAME));
            return number > word + 1 ? new Stretch(word, number) : null;
        }
        boolean alone = lexicon.phrases("street_alone", Language.OTHER).holds(words, word);
        boolean street =
                alone ? word > 0 && words.capitalised(word - 1) && words.joined(word - 1, " -") : ending(words, word);
        boolean numbered = street && word + 1 < words.size() && house(words, word + 1) && spaced(words, word);
        return numbered ? new Stretch(alone ? word - 1 : word, word + 1) : null;
    }

    private boolean leading(Words words, int word) {
        return lexicon.phrases("street_first", Language.OTHER).holds(words, word);
    }

    private boolean ending(Words words, int word) {
        String plain = words.plain(word);
        for (int from = Math.max(3, plain.length() - 10); from <= plain.length() - 3; from++) {
            if (lexicon.phrases("street_ending", Language.OTHER).holds(plain.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** The house number behind a name of capitalised and small linking words; -1 where the name runs on or out. */
    private int numberBehind(Words words, int from, int to) {
        boolean named = false;
        for (int i = from; i < to; i++) {
            String gap = words.gap(i - 1);
            boolean close = gap.isEmpty() || gap.equals(" ") || gap.equals("-") || gap.equals(". ") || gap.equals(", ");
            if (!close) {
                return -1;
            }
            if (named && house(words, i)) {
                return i;
            }
            if (!words.capitalised(i)
                    && !lexicon.phrases("connector", Language.FR).holds(words, i)
                    && !lexicon.phrases("connector_abroad", Language.OTHER).holds(words, i)) {
                return -1;
            }
            named |= words.capitalised(i);
        }
        return -1;
    }

    private static boolean house(Words words, int word) {
        return words.number(word) && words.length(word) <= HOUSE_DIGITS;
    }

    private static boolean spaced(Words words, int word) {
        return words.gap(word).equals(" ")
                || words.gap(word).equals(". ")
                || words.gap(word).equals(", ");
    }
}
