package org.tocsin.detect.identifier;

import org.tocsin.text.Language;

/**
 * Where digits are a postcode for their place alone: behind a town that somebody is in, {@code in Otterham 9999}, {@code à
 * Loutreville 99999}, or as the last line of an address that is written in lines.
 */
record PostcodePlace(Lexicon postcodes, Lexicon streets, Phrases common) {
    private static final int LONGEST_TOWN = 4;
    private static final int MOST_LINES = 3; // between the street and the postcode
    private static final int LONGEST_LINE = 4;
    private static final int SHORTEST = 4;

    static PostcodePlace standard() {
        return new PostcodePlace(
                Lexicon.load("postcodes"),
                Lexicon.load("streets"),
                Lexicon.load("names").phrases("not_name", Language.OTHER));
    }

    /** Whether a postcode may stand in the words {@code first} to {@code last}. */
    boolean tells(Reading reading, int first, int last) {
        return first > 0 && (behindTown(reading, first, last) || endsBlock(reading, first, last));
    }

    /** "in", capitalised words, the number, and then no noun that it could count. */
    private boolean behindTown(Reading reading, int first, int last) {
        Words words = reading.words();
        if (year(words, first, last) || !ends(reading, last)) {
            return false;
        }
        boolean lower = reading.glance().capitals() == 0;
        for (int i = first - 1; i >= Math.max(0, first - 1 - LONGEST_TOWN); i--) {
            if (!words.gap(i).equals(" ")
                    && !words.gap(i).equals("-")
                    && !words.gap(i).isEmpty()) {
                return false;
            }
            if (postcodes.phrases("in", reading.language()).holds(words, i)) {
                return i < first - 1 && !lower;
            }
            boolean name = words.capitalised(i) && words.alphabetic(i) && !common.holds(words, i);
            if (!name && (i == first - 1 || !links(words, i))) {
                return false;
            }
        }
        return false;
    }

    private boolean links(Words words, int word) {
        return streets.phrases("connector", Language.FR).holds(words, word)
                || streets.phrases("connector_abroad", Language.OTHER).holds(words, word)
                || words.capitalised(word);
    }

    private boolean ends(Reading reading, int last) {
        Words words = reading.words();
        return words.endsLine(last)
                || words.endsSentence(last)
                || !words.gap(last).isBlank()
                || streets.phrases("goes_on", reading.language()).holds(words, last + 1);
    }

    private static boolean year(Words words, int first, int last) {
        String plain = words.plain(first);
        return first == last && plain.length() == SHORTEST && (plain.startsWith("19") || plain.startsWith("20"));
    }

    /** The number is a line of its own; a few short lines above stands a flat or a street with a number. */
    private boolean endsBlock(Reading reading, int first, int last) {
        Words words = reading.words();
        if (!words.endsLine(last) || !words.endsLine(first - 1)) {
            return false;
        }
        int lines = 0;
        int length = 0;
        for (int i = first - 1; i >= 0; i--) {
            if (words.endsLine(i)) {
                if (++lines > MOST_LINES) {
                    return false;
                }
                length = 0;
            }
            if (street(reading, i)) {
                return true;
            }
            if (++length > LONGEST_LINE || (words.endsSentence(i) && !words.endsLine(i))) {
                return false;
            }
        }
        return false;
    }

    /** "Apt. 3", or a house number at the end of the line. */
    private boolean street(Reading reading, int word) {
        Words words = reading.words();
        boolean flat = streets.phrases("unit", Language.OTHER).holds(words, word)
                && !words.endsLine(word)
                && words.digits(word + 1) > 0;
        return flat || (words.number(word) && words.length(word) < SHORTEST && words.endsLine(word));
    }
}
