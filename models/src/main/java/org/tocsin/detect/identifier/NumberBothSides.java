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
    private static final int LONG_NUMBER = 3;
    private static final int CUE_REACH = 3;

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
                return words.length(i) <= HOUSE_DIGITS && over(reading, i) ? new Stretch(word, i) : null;
            }
            if (!words.alphabetic(i) || month(words, i) || !(words.capitalised(i) || links(words, i))) {
                return null;
            }
            named |= words.capitalised(i) && words.length(i) > 2;
        }
        return null;
    }

    /** Behind a line's end, a colon, a word of place or, where it is no small number, a comma; or soon after "address". */
    private boolean led(Reading reading, Words words, int word) {
        if (word == 0 || words.endsLine(word - 1)) {
            return true;
        }
        String gap = words.gap(word - 1).stripTrailing();
        boolean listed = gap.equals(":") || (gap.equals(",") && words.length(word) >= LONG_NUMBER);
        return listed
                || (gap.isEmpty()
                        && lexicon.phrases("place_cue", reading.language()).holds(words, word - 1))
                || lexicon.phrases("address_cue", reading.language()).within(words, word - CUE_REACH, word);
    }

    private boolean month(Words words, int word) {
        return lexicon.phrases("month", Language.OTHER).holds(words, word);
    }

    private boolean links(Words words, int word) {
        return lexicon.phrases("connector", Language.FR).holds(words, word)
                || lexicon.phrases("connector_abroad", Language.OTHER).holds(words, word)
                || lexicon.phrases("street_small", Language.OTHER).holds(words, word)
                || lexicon.phrases("street_alone", Language.OTHER).holds(words, word);
    }

    /** The line or the clause ends, or a flat follows. */
    private boolean over(Reading reading, int word) {
        Words words = reading.words();
        return words.endsLine(word)
                || !words.gap(word).isBlank()
                || lexicon.phrases("flat", reading.language()).holds(words, word + 1);
    }
}
