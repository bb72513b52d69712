package org.tocsin.detect.identifier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/** Where two streets meet: {@code the corner of Sample and Otter Streets}, {@code à l'angle de la rue de l'Exemple et du quai}. */
record StreetCorner(Lexicon lexicon) implements AddressShape {
    private static final int LONGEST_SIDE = 7;
    private static final int HOUSE_DIGITS = 5;
    private static final List<String> SIGNS = List.of(
            "corner", "intersection", "junction", "angle", "coin", "croisement", "carrefour", "Corner", "CORNER");

    /** Whether a text may tell of a corner: a literal look before any word of it is read. */
    static boolean mentioned(String text) {
        for (String sign : SIGNS) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        int length = lexicon.phrases("corner", reading.language()).lengthAt(words, word);
        if (length == 0) {
            return null;
        }
        int one = side(words, word + length);
        int next = one < 0 ? -1 : behindAnd(words, one);
        int other = next < 0 ? -1 : side(words, next);
        return other < 0 ? null : new Stretch(word + length, other);
    }

    /** The word behind "and", "et" or an ampersand; -1 where none links the two streets. */
    private int behindAnd(Words words, int last) {
        if (words.gap(last).strip().equals("&")) {
            return last + 1;
        }
        boolean near = near(words, last) || words.gap(last).equals(", ");
        return last + 2 < words.size() && and(words, last + 1) && near ? last + 2 : -1;
    }

    private boolean and(Words words, int word) {
        return lexicon.phrases("and", Language.OTHER).holds(words, word);
    }

    /** The last word of the street that begins at {@code first}; -1 where none is named. */
    private int side(Words words, int first) {
        int last = -1;
        boolean named = false;
        for (int i = first; i < Math.min(words.size(), first + LONGEST_SIDE) && !and(words, i); i++) {
            if (i > first && !near(words, i - 1)) {
                break;
            }
            boolean type = lexicon.phrases("plain_type", Language.OTHER).holds(words, i);
            boolean number = words.digits(i) > 0 && words.length(i) <= HOUSE_DIGITS;
            if (words.capitalised(i) || number || type) {
                last = i;
                named |= words.capitalised(i) || type || (number && !words.number(i)); // "5th"
            } else if (!lexicon.phrases("common_type", Language.FR).holds(words, i)
                    && !lexicon.phrases("street_alone", Language.OTHER).holds(words, i)
                    && !lexicon.phrases("street_small", Language.OTHER).holds(words, i)
                    && !lexicon.phrases("connector", Language.FR).holds(words, i)) {
                break;
            }
        }
        return named ? last : -1;
    }

    private static boolean near(Words words, int word) {
        String gap = words.gap(word);
        return gap.isEmpty()
                || gap.equals(" ")
                || gap.equals("-")
                || gap.equals("'")
                || (gap.equals(". ") && (words.length(word) <= 4 || words.number(word)));
    }
}
