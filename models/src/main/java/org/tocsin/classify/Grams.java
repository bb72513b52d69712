package org.tocsin.classify;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a text in normal form is made of: its words in runs of one to three, and their stems (first letters) alone and in
 * pairs. Each gram is a 32-bit key, a block, and the stretch of text it covers. Stems stand in for the inflections that a
 * small training set has not seen, French ones above all. Takes linear time; a text is read as far as 2,000 words.
 */
public final class Grams {
    /** Words are read up to here; whoever has not threatened anybody by then is judged by the rules. */
    static final int MOST_WORDS = 2_000;

    static final int LONGEST_RUN = 3;
    private static final int STEM = 5;

    private final Block words;
    private final Block stems;
    private final Tokens tokens;

    private Grams(Tokens tokens, Block words, Block stems) {
        this.tokens = tokens;
        this.words = words;
        this.stems = stems;
    }

    /** The grams of a text that {@link org.tocsin.text.NormalizedText} has made plain. */
    public static Grams of(String normal) {
        Tokens tokens = Tokens.of(normal, MOST_WORDS);
        return new Grams(tokens, runs(tokens), stems(normal, tokens));
    }

    private static Block runs(Tokens tokens) {
        Block found = new Block(tokens.size() * LONGEST_RUN);
        for (int length = 1; length <= LONGEST_RUN; length++) {
            for (int i = 0; i + length <= tokens.size(); i++) {
                int key = Hashing.start(length);
                for (int k = i; k < i + length; k++) {
                    key = Hashing.add(key, tokens.hash(k));
                }
                found.add(Hashing.end(key), i, i + length - 1);
            }
        }
        return found;
    }

    private static Block stems(String normal, Tokens tokens) {
        Block found = new Block(tokens.size() * 5);
        int[] stem = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int begin = tokens.begin(i);
            int length = tokens.end(i) - begin;
            stem[i] = length > STEM ? Hashing.of(normal, begin, begin + STEM) : tokens.hash(i);
            found.add(pair('s', stem[i], 0), i, i);
            if (length > STEM - 1) {
                found.add(pair('4', Hashing.of(normal, begin, begin + STEM - 1), 0), i, i);
            }
            if (length > STEM + 1) {
                found.add(pair('6', Hashing.of(normal, begin, begin + STEM + 1), 0), i, i);
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            found.add(pair('p', stem[i], stem[i + 1]), i, i + 1);
            if (i + 2 < tokens.size()) {
                found.add(pair('g', stem[i], stem[i + 2]), i, i + 2); // a gap of one word
            }
        }
        return found;
    }

    private static int pair(char kind, int first, int second) {
        return Hashing.end(Hashing.add(Hashing.add(Hashing.start(kind), first), second));
    }

    /** Every key of a text and of the signs in it, once, in ascending order. */
    public int[] distinctKeys(Signs signs) {
        return IntStream.concat(
                        IntStream.concat(Arrays.stream(words.sorted()), Arrays.stream(stems.sorted())),
                        signs.values().keySet().stream().mapToInt(Integer::intValue))
                .sorted()
                .distinct()
                .toArray();
    }

    Block words() {
        return words;
    }

    Block stems() {
        return stems;
    }

    /** How many words were read. */
    int length() {
        return tokens.size();
    }

    /** Where word {@code i} begins in the text, in UTF-16 units. */
    int begin(int i) {
        return tokens.begin(i);
    }

    int end(int i) {
        return tokens.end(i);
    }

    /** Grams of one kind: for each its key, its first and its last word. */
    static final class Block {
        private final int[] keys;
        private final int[] first;
        private final int[] last;
        private int size;

        private Block(int most) {
            keys = new int[most];
            first = new int[most];
            last = new int[most];
        }

        private void add(int key, int from, int to) {
            keys[size] = key;
            first[size] = from;
            last[size++] = to;
        }

        int size() {
            return size;
        }

        int key(int i) {
            return keys[i];
        }

        int first(int i) {
            return first[i];
        }

        int last(int i) {
            return last[i];
        }

        /** The keys in ascending order, repeated as often as they occur. */
        int[] sorted() {
            int[] sorted = Arrays.copyOf(keys, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
