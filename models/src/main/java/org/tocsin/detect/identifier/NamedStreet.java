package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * A street without a number, where somebody is said to be: {@code lives on Old Sample Road}, {@code habite rue de l'Exemple}.
 * The least that an address may hold.
 */
record NamedStreet(Lexicon lexicon, FrenchStreet french) implements AddressShape {
    private static final int LONGEST_NAME = 3;
    private static final Literals SIGNS = Literals.of(
            "street",
            "road",
            "avenue",
            "lane",
            "terrace",
            "boulevard",
            " rue ",
            " chemin ",
            " impasse ",
            " quai ",
            " place ");

    /** Whether a text may name a street: a literal look before any word of it is read. */
    static boolean mentioned(String text) {
        return SIGNS.in(text);
    }

    NamedStreet(Lexicon lexicon) {
        this(lexicon, new FrenchStreet(lexicon));
    }

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        int cue = lexicon.phrases("street_cue", reading.language()).lengthAt(words, word);
        boolean weak =
                cue == 0 && lexicon.phrases("street_on", reading.language()).holds(words, word);
        int first = word + (weak ? 1 : cue);
        if ((cue == 0 && !weak) || first + 1 >= words.size() || !spaced(words, first - 1)) {
            return null;
        }
        int last = english(words, first);
        if (last >= 0) {
            return weak && last < first + 2 ? null : new Stretch(first, last);
        }
        int behind = weak ? first - 1 : french.lastWord(reading, first - 1);
        boolean named = behind > first - 1 && (words.capitalised(behind) || words.number(behind));
        return named ? new Stretch(first, behind) : null;
    }

    /** The word "Street" behind one to three capitalised words; -1 where none stands. */
    private int english(Words words, int first) {
        for (int i = first; i < Math.min(words.size(), first + LONGEST_NAME + 1); i++) {
            boolean type =
                    i > first && lexicon.phrases("plain_type", Language.EN).holds(words, i);
            if (type && words.capitalised(i)) {
                return i;
            }
            if (!words.capitalised(i) || !words.alphabetic(i) || !spaced(words, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean spaced(Words words, int word) {
        return words.gap(word).isEmpty()
                || words.gap(word).equals(" ")
                || words.gap(word).equals("-");
    }
}
