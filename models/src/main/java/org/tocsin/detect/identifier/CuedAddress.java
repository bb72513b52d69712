package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * Numbers and capitalised words behind "address:" or "habite au", whatever a street is called there: {@code lives at 12
 * Exempel}. Both a number and a name are asked for; where capitals are only lent, more than "at 12 miles" has.
 */
record CuedAddress(Lexicon lexicon, boolean lent) implements AddressShape {
    private static final int MOST_SMALL_WORDS = 2;
    private static final int LONGEST = 8;
    private static final int HOUSE_DIGITS = 5;
    private static final int ABBREVIATED = 4; // "Blvd."

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        int length = lexicon.phrases("address_cue", reading.language()).lengthAt(words, word);
        if (length == 0) {
            return null;
        }
        Phrases small = lexicon.phrases("address_small", reading.language());
        int first = word + length;
        while (first < words.size() && first < word + length + MOST_SMALL_WORDS && small.holds(words, first)) {
            first++;
        }
        if (first >= words.size() || words.gap(first - 1).strip().length() > 1) {
            return null;
        }
        int last = -1;
        boolean house = false;
        boolean name = false;
        int said = 0;
        boolean crossing = false;
        for (int i = first; i < Math.min(words.size(), first + LONGEST); i++) {
            boolean number = Character.isDigit(reading.at(words.begin(i)));
            if (name && corner(reading, words, i)) {
                crossing = true;
                continue;
            }
            if (!words.capitalised(i) && links(words, i) && tight(words, i)) {
                continue;
            }
            if (number ? words.length(i) > HOUSE_DIGITS : !words.capitalised(i) || !words.alphabetic(i)) {
                break;
            }
            house |= number;
            name |= !number && words.length(i) > 2;
            said += number || !lexicon.phrases("not_name", Language.OTHER).holds(words, i) ? 1 : 0;
            last = i;
            if (!tight(words, i)) {
                break;
            }
        }
        boolean whole = !crossing
                || words.endsLine(last)
                || !words.gap(last).isBlank()
                || lexicon.phrases("goes_on", reading.language()).holds(words, last + 1);
        boolean enough = !lent || said > 2 || !words.number(first);
        return house && name && whole && enough && !dated(words, first, last) ? new Stretch(first, last) : null;
    }

    /** A small word for street, or one that leads on within its name. */
    private boolean links(Words words, int word) {
        return lexicon.phrases("street_small", Language.OTHER).holds(words, word)
                || lexicon.phrases("connector", Language.FR).holds(words, word)
                || lexicon.phrases("connector_abroad", Language.OTHER).holds(words, word);
    }

    private boolean dated(Words words, int first, int last) {
        return lexicon.phrases("month", Language.OTHER).within(words, first, last + 1);
    }

    /** "Sample and Otter 12": two streets that meet, the second with a capital, too. */
    private boolean corner(Reading reading, Words words, int word) {
        return lexicon.phrases("and", reading.language()).holds(words, word)
                && word + 1 < words.size()
                && words.gap(word).equals(" ")
                && words.capitalised(word + 1);
    }

    /** Whether an address may run on behind a word; over a full stop only behind an abbreviation. */
    private boolean tight(Words words, int word) {
        String gap = words.gap(word);
        return gap.isEmpty()
                || gap.equals(" ")
                || gap.equals("-")
                || gap.equals("'")
                || (gap.equals(". ")
                        && words.length(word) <= ABBREVIATED
                        && !lexicon.phrases("not_name", Language.EN).holds(words, word + 1)
                        && !lexicon.phrases("name_over", Language.FR).holds(words, word + 1));
    }
}
