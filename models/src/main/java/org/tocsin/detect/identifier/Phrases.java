package org.tocsin.detect.identifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of phrases, compared without case or accents; asks whether one stands at a place in a text. Most words begin none:
 * a filter over the hash codes of the first words turns them down without so much as a copy of the word.
 */
final class Phrases {
    private final Map<String, List<String[]>> byFirst = new HashMap<>(); // looked up by key only, never walked

    private static final int FILTER_BITS = 4096; // a power of two

    private final long[] filter = new long[FILTER_BITS / Long.SIZE];

    private Phrases() {}

    static Phrases of(Collection<String> phrases) {
        Phrases set = new Phrases();
        for (String phrase : phrases) {
            Words words = Words.of(phrase);
            String[] plain = new String[words.size()];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = words.plain(i);
            }
            if (Words.apostrophe(phrase.charAt(phrase.length() - 1))) {
                plain[plain.length - 1] += "'"; // an elision, whose other half stands in the text only
            }
            int bit = bit(plain[0].hashCode());
            set.filter[bit / Long.SIZE] |= 1L << bit;
            set.byFirst.computeIfAbsent(plain[0], first -> new ArrayList<>()).add(plain);
        }
        return set;
    }

    /** Whether the word at a place is one of them by itself. */
    boolean holds(Words words, int word) {
        return mayBegin(words, word) && holds(words.plain(word));
    }

    /** Whether a word, in its plain form, is one of them by itself. */
    boolean holds(String plain) {
        for (String[] phrase : byFirst.getOrDefault(plain, List.of())) {
            if (phrase.length == 1) {
                return true;
            }
        }
        return false;
    }

    /** How many words the longest phrase at {@code word} has; 0 where none stands. */
    int lengthAt(Words words, int word) {
        if (!mayBegin(words, word)) {
            return 0;
        }
        int longest = 0;
        for (String[] phrase : byFirst.getOrDefault(words.plain(word), List.of())) {
            if (phrase.length > longest && stands(phrase, words, word)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    /** False where no phrase begins with the word at a place, or where the words are at their end; true where one may. */
    boolean mayBegin(Words words, int word) {
        if (word >= words.size()) {
            return false;
        }
        int bit = bit(words.hash(word));
        return (filter[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 12 ^ hash >>> 22) & FILTER_BITS - 1;
    }

    private static boolean stands(String[] phrase, Words words, int word) {
        if (word + phrase.length > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (!phrase[i].equals(words.plain(word + i)) || words.endsSentence(word + i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase begins within the words {@code from} to {@code to}, exclusive. */
    boolean within(Words words, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, words.size()); i++) {
            if (lengthAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
