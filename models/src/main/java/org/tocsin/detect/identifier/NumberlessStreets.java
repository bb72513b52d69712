package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.STREET_ADDRESS;

import org.tocsin.text.Language;

/**
 * Streets by name alone, {@code Sample Road} and {@code rue de l'Exemple}: where thousands live, so no address of anybody.
 * Noted as near misses only.
 */
record NumberlessStreets(Lexicon lexicon) {
    private static final int LONGEST_LINK = 3;

    void note(Reading reading) {
        Words words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            boolean english = reading.language() != Language.FR && endsName(words, i);
            int last = reading.language() != Language.EN ? lastOfFrench(words, i) : -1;
            if (english || last > i) {
                reading.nearMiss(
                        STREET_ADDRESS,
                        words.begin(english ? i - 1 : i),
                        words.end(english ? i : last),
                        NearMiss.Reason.NO_NUMBER);
            }
        }
    }

    private boolean endsName(Words words, int type) {
        return type > 0
                && words.capitalised(type)
                && words.capitalised(type - 1)
                && words.alphabetic(type - 1)
                && words.gap(type - 1).equals(" ")
                && lexicon.phrases("plain_type", Language.EN).holds(words, type);
    }

    /** The capitalised word that a type and small links lead to; -1 where they lead to none. */
    private int lastOfFrench(Words words, int type) {
        if (!lexicon.phrases("plain_type", Language.FR).holds(words, type)) {
            return -1;
        }
        for (int i = type + 1; i < Math.min(words.size(), type + 2 + LONGEST_LINK) && words.joined(i - 1, " "); i++) {
            if (words.capitalised(i)) {
                return i;
            }
            if (!lexicon.phrases("connector", Language.FR).holds(words, i)) {
                return -1;
            }
        }
        return -1;
    }
}
