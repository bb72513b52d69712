package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.STREET_ADDRESS;

import org.tocsin.text.Language;

/** Number, one to four words, type: {@code 12 Old Sample Road}. */
record EnglishStreet(Lexicon lexicon) implements StreetGrammar {
    private static final int LONGEST_NAME = 4;

    @Override
    public int lastWord(Reading reading, int number) {
        Words words = reading.words();
        Phrases plain = lexicon.phrases("plain_type", Language.EN);
        Phrases common = lexicon.phrases("common_type", Language.EN);
        Phrases notName = lexicon.phrases("not_name", Language.EN);
        boolean french = reading.language() == Language.FR;
        boolean capitals = true;
        int last = number;
        for (int i = number + 1; i < words.size() && i <= number + LONGEST_NAME + 1; i++) {
            String gap = words.gap(i - 1);
            boolean abbreviated = gap.equals(". ") && words.length(i - 1) <= 2;
            if (!(gap.equals(" ")
                    || gap.isEmpty()
                    || (gap.length() == 1 && Words.apostrophe(gap.charAt(0)))
                    || gap.equals("-")
                    || abbreviated
                    || (i == number + 1 && gap.equals(", ") && words.alphabetic(i)))) {
                break;
            }
            boolean named = i > number + 1;
            boolean capital = words.capitalised(i);
            if (named && plain.holds(words, i) && !french) {
                last = i;
            } else if (named && common.holds(words, i) && !french && ((capital && capitals) || cued(reading, number))) {
                last = i;
            } else if (named && common.holds(words, i) && !french) {
                reading.nearMiss(STREET_ADDRESS, words.begin(number), words.end(i), NearMiss.Reason.EVERYDAY_WORD);
            } else if (!capital && notName.holds(words, i)) {
                break;
            }
            capitals &= capital || !words.alphabetic(i);
        }
        boolean heading = last > number
                && words.gap(last).equals(" ")
                && lexicon.phrases("direction", Language.EN).holds(words, last + 1)
                && words.shouted(last + 1);
        return heading ? last + 1 : last;
    }

    private boolean cued(Reading reading, int number) {
        return lexicon.phrases("cue", Language.EN).within(reading.words(), number - 3, number);
    }
}
