package org.tocsin.detect.identifier;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where post goes without a street: {@code P.O. Box 12}, {@code PSC 12, Box 34, APO AE 09001}, {@code RR 2 Box 15}, {@code
 * boîte postale 12}. The military forms are those of USPS Publication 28, section 238.
 */
record PostBox(Lexicon lexicon, Phrases abroad) implements AddressShape {
    private static final Set<String> REGION = Set.of("aa", "ae", "ap");

    PostBox(Lexicon lexicon) {
        this(lexicon, Phrases.of(List.of("apo", "fpo", "dpo")));
    }

    @Override
    public @Nullable Stretch at(Reading reading, int word) {
        Words words = reading.words();
        if (abroad.holds(words, word) && words.shouted(word)) {
            return military(words, word);
        }
        int initials = initials(words, word);
        if (initials > 0 && word + 1 < words.size() && words.number(word + 1)) {
            return new Stretch(word - initials, word + 1);
        }
        int length = lexicon.phrases("box", reading.language()).lengthAt(words, word);
        int number = word + length;
        if (length == 0 || number >= words.size() || !Character.isDigit(reading.at(words.begin(number)))) {
            return null;
        }
        int last = number;
        boolean more = number + 2 < words.size()
                && words.plain(number + 1).equals("box")
                && words.gap(number).strip().length() <= 1
                && words.number(number + 2);
        return new Stretch(word, more ? number + 2 : last);
    }

    /** How many words "P.O." takes in front of "Box"; 0 where it does not stand there. */
    private static int initials(Words words, int box) {
        boolean dotted = box >= 2
                && words.length(box) == 3
                && words.plain(box).equals("box")
                && words.plain(box - 1).equals("o")
                && words.plain(box - 2).equals("p")
                && words.gap(box - 2).startsWith(".");
        return dotted ? 2 : 0;
    }

    /** "PSC 12, Box 34\nAPO AE 09001" and "USS Sample\nFPO AP 96601": the line before is the unit's. */
    private static @Nullable Stretch military(Words words, int office) {
        if (office == 0
                || office + 2 >= words.size()
                || !REGION.contains(words.plain(office + 1))
                || !words.number(office + 2)) {
            return null;
        }
        int first = office;
        while (first > 0
                && office - first < 4
                && unit(words, first - 1)
                && words.gap(first - 1).strip().length() <= 1) {
            first--;
        }
        return new Stretch(first, office + 2);
    }

    private static boolean unit(Words words, int word) {
        return words.number(word) || words.capitalised(word);
    }
}
