package org.tocsin.detect.identifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of phrases, compared without case or accents; asks whether one stands at a place in a text. Most words begin none:
 * filters over the hash codes of single words and of the first two of longer phrases turn them down without so much as a
 * copy of the word.
 */
final class Phrases {
    private static final int FILTER_BITS = 4096; // a power of two

    private final Map<String, List<String[]>> byFirst = new HashMap<>(); // looked up by key only, never walked
    private final long[] single = new long[FILTER_BITS / Long.SIZE];
    private final long[] longer = new long[FILTER_BITS / Long.SIZE];

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
            set.byFirst.computeIfAbsent(plain[0], first -> new ArrayList<>()).add(plain);
            int first = plain[0].hashCode();
            if (plain.length == 1) {
                set(set.single, first);
            } else {
                set(set.longer, pair(first, plain[1].hashCode()));
            }
        }
        return set;
    }

    /** Whether the word at a place is one of them by itself. */
    boolean holds(Words words, int word) {
        return word < words.size() && in(single, words.hash(word)) && holds(words.plain(word));
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
        if (word >= words.size() || !mayBegin(words, word)) {
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

    private boolean mayBegin(Words words, int word) {
        int first = words.hash(word);
        return in(single, first) || (word + 1 < words.size() && in(longer, pair(first, words.hash(word + 1))));
    }

    private static int pair(int first, int second) {
        return 31 * first + second;
    }

    private static void set(long[] filter, int hash) {
        int bit = bit(hash);
        filter[bit / Long.SIZE] |= 1L << bit;
    }

    private static boolean in(long[] filter, int hash) {
        int bit = bit(hash);
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
