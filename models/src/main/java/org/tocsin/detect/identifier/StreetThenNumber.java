package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * The street before its number, as in Belgium, Switzerland and most of the continent: {@code rue de l'Exemple 12}, {@code
 * Musterstrasse 12}, {@code Via Esempio 12}. A street in one word is told by how it ends.
 */
record StreetThenNumber(Lexicon lexicon, Phrases names) implements AddressShape {
    private static final int LONGEST_NAME = 7;
    private static final int MOST_PARTS = 3;
    private static final int HOUSE_DIGITS = 4;

    StreetThenNumber(Lexicon lexicon) {
        this(lexicon, Lexicon.load("names").phrases("not_name", Language.OTHER));
    }

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        if (!words.capitalised(word)
                && !lexicon.phrases("plain_type", reading.language()).holds(words, word)
                && !lexicon.phrases("street_small", Language.OTHER).holds(words, word)) {
            return null;
        }
        if (leading(words, word)) {
            int number = numberBehind(words, word + 1, Math.min(words.size(), word + 1 + LONGEST_NAME));
            return number > word + 1 ? new Stretch(word, number) : null;
        }
        boolean alone = lexicon.phrases("street_alone", Language.OTHER).holds(words, word);
        int first = alone ? nameBefore(words, word) : word;
        boolean street = alone ? first < word : ending(words, word);
        boolean numbered = street && word + 1 < words.size() && house(words, word + 1) && spaced(words, word);
        return numbered ? new Stretch(first, word + 1) : null;
    }

    /** The first of the capitalised words in front of a word for street; that word itself where there are none. */
    private int nameBefore(Words words, int type) {
        int first = type;
        while (first > 0
                && type - first < MOST_PARTS
                && words.joined(first - 1, " -")
                && words.capitalised(first - 1)
                && words.alphabetic(first - 1)
                && !names.holds(words, first - 1)) {
            first--;
        }
        return first;
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

    /** A short number that is no year. */
    private static boolean house(Words words, int word) {
        String plain = words.plain(word);
        boolean year = plain.length() == HOUSE_DIGITS && (plain.startsWith("19") || plain.startsWith("20"));
        return words.number(word) && plain.length() <= HOUSE_DIGITS && !year;
    }

    private static boolean spaced(Words words, int word) {
        return words.gap(word).equals(" ")
                || words.gap(word).equals(". ")
                || words.gap(word).equals(", ");
    }
}
