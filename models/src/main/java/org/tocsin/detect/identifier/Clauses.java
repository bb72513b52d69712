package org.tocsin.detect.identifier;

/** Where the clause around a word begins and ends: at a stop, a semicolon, a line's end, and not beyond some words. */
final class Clauses {
    private static final int REACH = 16;

    private Clauses() {}

    /** The clause's first word, {@code word} itself at the latest. */
    static int first(Words words, int word) {
        int first = word;
        while (first > 0 && word - first < REACH && !breaks(words, first - 1)) {
            first--;
        }
        return first;
    }

    /** The clause's last word, {@code word} itself at the earliest. */
    static int last(Words words, int word) {
        int last = word;
        while (last + 1 < words.size() && last - word < REACH && !breaks(words, last)) {
            last++;
        }
        return last;
    }

    private static boolean breaks(Words words, int word) {
        return words.endsSentence(word) || words.gap(word).indexOf(';') >= 0;
    }
}
