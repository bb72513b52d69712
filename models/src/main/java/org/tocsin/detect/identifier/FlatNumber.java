package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * A flat's or a suite's number tells that the numbered, capitalised words in front of it are a street, even in a language
 * whose streets we do not know: {@code 12 Exempelvägen Apt. 3}. The flat may stand on the next line.
 */
record FlatNumber(Phrases flats) implements AddressShape {
    private static final int REACH = 7;
    private static final int HOUSE_DIGITS = 5;

    FlatNumber(Lexicon lexicon) {
        this(lexicon.phrases("flat", Language.OTHER));
    }

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        if (word == 0
                || word + 1 >= words.size()
                || !flats.holds(words, word)
                || !numbered(reading, words, word)
                || !near(words.gap(word - 1))) {
            return null;
        }
        int first = word;
        boolean house = false;
        boolean name = false;
        for (int i = word - 1; i >= Math.max(0, word - REACH); i--) {
            boolean number = words.number(i) && words.length(i) <= HOUSE_DIGITS;
            if (!(number || words.capitalised(i)) || (i < word - 1 && !tight(words.gap(i)))) {
                break;
            }
            house |= number;
            name |= !number;
            first = i;
        }
        return house && name ? new Stretch(first, word + 1) : null;
    }

    private static boolean numbered(Reading reading, Words words, int word) {
        String gap = words.gap(word);
        return (gap.equals(" ") || gap.equals(". ") || gap.equals(".") || gap.equals(" #"))
                && words.length(word + 1) <= 5
                && Character.isDigit(reading.at(words.begin(word + 1)));
    }

    /** At most one line end, commas and blanks. */
    private static boolean near(String gap) {
        String bare = gap.strip();
        return (bare.isEmpty() || bare.equals(",") || bare.equals(".")) && gap.length() <= 8;
    }

    private static boolean tight(String gap) {
        return gap.isEmpty() || gap.equals(" ") || gap.equals("-") || gap.equals(". ") || gap.equals("'");
    }
}
