package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.STREET_ADDRESS;

import java.util.Set;
import org.tocsin.text.Language;

/** Number, perhaps bis or ter, type, and a name that runs over small words: {@code 12 bis rue de la Fontaine}. */
record FrenchStreet(Lexicon lexicon) implements StreetGrammar {
    private static final int LONGEST_NAME = 9;
    private static final int MOST_SMALL_WORDS = 3;
    private static final Set<String> BEFORE_TYPE = Set.of("grande", "petite", "basse", "haute", "vieille");

    @Override
    public int lastWord(Reading reading, int number) {
        Words words = reading.words();
        int type = number + 1;
        if (type < words.size() && repetition(words, type)) {
            type++;
        }
        while (type < words.size() && BEFORE_TYPE.contains(words.plain(type))) {
            type++;
        }
        if (type + 1 >= words.size() || !spaced(words, number, type)) {
            return number;
        }
        boolean plain = list("plain_type").holds(words, type);
        boolean common =
                reading.language() != Language.EN && list("common_type").holds(words, type);
        if (!plain && !common) {
            return number;
        }
        int last = lastOfName(words, type);
        boolean sure = plain || words.capitalised(last) || list("cue").within(words, number - 3, number);
        if (last > type && !sure) {
            reading.nearMiss(STREET_ADDRESS, words.begin(number), words.end(last), NearMiss.Reason.EVERYDAY_WORD);
        }
        return last > type && sure ? last : number;
    }

    private Phrases list(String name) {
        return lexicon.phrases(name, Language.FR);
    }

    private boolean repetition(Words words, int word) {
        return list("repetition").holds(words, word) || (words.length(word) == 1 && words.capitalised(word));
    }

    private static boolean spaced(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            String gap = words.gap(i);
            if (!(gap.isEmpty() || gap.equals(" ") || gap.equals(", ") || gap.equals(",") || gap.equals("-"))) {
                return false;
            }
        }
        return true;
    }

    /** The last word of the name behind the type; the type itself where no name follows. */
    private int lastOfName(Words words, int type) {
        int last = type;
        int small = 0;
        for (int i = type + 1; i < words.size() && i <= type + LONGEST_NAME; i++) {
            String gap = words.gap(i - 1);
            boolean tight = gap.equals("-") || gap.isEmpty();
            if (!tight && !gap.equals(" ") && !(gap.equals(". ") && words.length(i - 1) <= 3)) {
                break;
            }
            if (words.capitalised(i) || tight) {
                last = i;
            } else if (!leadsOn(words, i, i - 1 == type)) {
                if (list("name_over").holds(words, i) || !plainWord(words, i) || ++small > MOST_SMALL_WORDS) {
                    break;
                }
                last = i;
            }
        }
        return last;
    }

    /** Whether a small word links the name to more of it: it comes first, behind another link, or before a capital. */
    private boolean leadsOn(Words words, int word, boolean first) {
        Phrases connectors = list("connector");
        boolean beforeCapital = word + 1 < words.size() && words.capitalised(word + 1);
        return connectors.holds(words, word) && (first || beforeCapital || connectors.holds(words, word - 1));
    }

    private static boolean plainWord(Words words, int word) {
        return words.alphabetic(word) || words.number(word);
    }
}
