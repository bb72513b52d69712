package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * Names and a number behind words that hint at a place, {@code the station is on Otter Testwick 12}, {@code il a déménagé au
 * Loutre 12}, where the clause then ends: an address, unless it is a thing that is counted, such as a channel or a room.
 */
record HintedAddress(Lexicon lexicon, Phrases common) implements AddressShape {
    private static final int LONGEST = 6;
    private static final int HOUSE_DIGITS = 5;

    HintedAddress(Lexicon lexicon) {
        this(lexicon, Lexicon.load("names").phrases("not_name", Language.OTHER));
    }

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        int length = lexicon.phrases("address_hint", reading.language()).lengthAt(words, word);
        int first = word + length;
        if (length == 0 || first >= words.size() || !words.gap(first - 1).equals(" ")) {
            return null;
        }
        int names = 0;
        int digits = 0;
        for (int i = first; i < Math.min(words.size(), first + LONGEST); i++) {
            boolean number = words.number(i) && words.length(i) <= HOUSE_DIGITS;
            boolean name = words.capitalised(i) && words.alphabetic(i) && !counted(words, i);
            if (!number && !name && !(i > first && links(words, i))) {
                return null;
            }
            names += name && words.length(i) > 2 ? 1 : 0;
            digits = number ? words.length(i) : digits;
            if (over(reading, i)) {
                boolean place =
                        digits > 0 && (names > 1 || (names == 1 && digits > 1 && words.number(i) && !year(words, i)));
                return place ? new Stretch(first, i) : null;
            }
            if (!spaced(words, i)) {
                return null;
            }
        }
        return null;
    }

    /** "Channel 12", "May 12" and "Windows 12" are no streets. */
    private boolean counted(Words words, int word) {
        return common.holds(words, word)
                || lexicon.phrases("counted", Language.OTHER).holds(words, word)
                || lexicon.phrases("month", Language.OTHER).holds(words, word);
    }

    private boolean links(Words words, int word) {
        return lexicon.phrases("connector", Language.FR).holds(words, word)
                || lexicon.phrases("connector_abroad", Language.OTHER).holds(words, word)
                || lexicon.phrases("street_alone", Language.OTHER).holds(words, word);
    }

    private static boolean year(Words words, int word) {
        String plain = words.plain(word);
        return words.number(word) && plain.length() == 4 && (plain.startsWith("19") || plain.startsWith("20"));
    }

    /** Whether the clause ends here, or the word "St." says that this was a street. */
    private boolean over(Reading reading, int word) {
        Words words = reading.words();
        return words.endsLine(word)
                || (!words.gap(word).isBlank()
                        && !words.gap(word).equals("-")
                        && !words.gap(word).equals(". "))
                || (words.gap(word).startsWith(".") && (words.number(word) || words.length(word) > 4))
                || (words.number(word)
                        && (lexicon.phrases("street_word", Language.EN).holds(words, word + 1)
                                || lexicon.phrases("goes_on", reading.language())
                                        .holds(words, word + 1)));
    }

    private static boolean spaced(Words words, int word) {
        String gap = words.gap(word);
        return gap.isEmpty() || gap.equals(" ") || gap.equals("-") || gap.equals(". ");
    }
}
