package org.tocsin.detect.identifier;

import org.tocsin.text.Language;

/** How far a personal name runs from a word that a cue says is one: capitalised words with small particles between. */
record NameRow(Lexicon names) {
    private static final int MOST_PARTS = 4;

    static NameRow standard() {
        return new NameRow(Lexicon.load("names"));
    }

    /** The last word of the name that begins at {@code first}; -1 where that word is none. */
    int lastFrom(Words words, int first) {
        if (!part(words, first)) {
            return -1;
        }
        int last = first;
        int parts = 1;
        while (last + 1 < words.size() && parts < MOST_PARTS) {
            int next = last + 1;
            if (next + 1 < words.size()
                    && !words.capitalised(next)
                    && names.phrases("particle", Language.OTHER).holds(words, next)
                    && words.gap(last).equals(" ")
                    && tight(words, next)) {
                next++;
            }
            if (!tight(words, next - 1) || !part(words, next)) {
                break;
            }
            last = next;
            parts++;
        }
        return last;
    }

    private static boolean tight(Words words, int word) {
        String gap = words.gap(word);
        return gap.equals(" ") || gap.equals("-") || gap.isEmpty() || (gap.equals(". ") && words.length(word) == 1);
    }

    private boolean part(Words words, int word) {
        return word < words.size()
                && words.capitalised(word)
                && words.alphabetic(word)
                && !names.phrases("not_name", Language.OTHER).holds(words, word);
    }
}
