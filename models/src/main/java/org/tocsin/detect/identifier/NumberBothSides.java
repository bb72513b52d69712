package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * A name between two short numbers is a street with its building and its house, whatever the language: {@code at 12
 * Exempelvägen 3}. It has a line to itself, or a small word of place in front and nothing said behind.
 */
record NumberBothSides(Lexicon lexicon) implements AddressShape {
    private static final int LONGEST_NAME = 5;
    private static final int BUILDING_DIGITS = 5;
    private static final int HOUSE_DIGITS = 4;

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        if (!words.number(word) || words.length(word) > BUILDING_DIGITS || !led(reading, words, word)) {
            return null;
        }
        boolean named = false;
        for (int i = word + 1; i < Math.min(words.size(), word + LONGEST_NAME + 2); i++) {
            String gap = words.gap(i - 1);
            if (!gap.equals(" ") && !gap.isEmpty() && !gap.equals("-") && !gap.equals(". ")) {
                return null;
            }
            if (named && words.number(i)) {
                return words.length(i) <= HOUSE_DIGITS && over(words, i) ? new Stretch(word, i) : null;
            }
            if (!words.alphabetic(i) || month(words, i) || !(words.capitalised(i) || links(words, i))) {
                return null;
            }
            named |= words.capitalised(i) && words.length(i) > 2;
        }
        return null;
    }

    private boolean led(Reading reading, Words words, int word) {
        return word == 0
                || words.endsLine(word - 1)
                || (words.gap(word - 1).equals(" ")
                        && lexicon.phrases("place_cue", reading.language()).holds(words, word - 1));
    }

    private boolean month(Words words, int word) {
        return lexicon.phrases("month", Language.OTHER).holds(words, word);
    }

    private boolean links(Words words, int word) {
        return lexicon.phrases("connector", Language.FR).holds(words, word)
                || lexicon.phrases("connector_abroad", Language.OTHER).holds(words, word);
    }

    private static boolean over(Words words, int word) {
        return words.endsLine(word) || !words.gap(word).isBlank();
    }
}
