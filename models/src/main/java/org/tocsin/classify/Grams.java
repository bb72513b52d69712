package org.tocsin.classify;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a text in normal form is made of: its words in runs of one to three, their stems (first letters) alone and in
 * pairs, and acts of violence with the classes of the words around them. Each gram is a 32-bit key, a block, and the
 * stretch of text it covers. Stems stand in for the inflections that a small training set has not seen, French ones above
 * all; classes for all the words that do the same. Takes linear time; a text is read as far as 2,000 words.
 */
public final class Grams {
    /** Words are read up to here; whoever has not threatened anybody by then is judged by the rules. */
    static final int MOST_WORDS = 2_000;

    static final int LONGEST_RUN = 3;
    private static final int STEM = 5;
    /** How many words from an act one looks for who does it, how it is put, and to whom. */
    private static final int NEAR = 5;
    /** Acts are read up to here: a text of nothing else would have gram after gram. */
    private static final int MOST_ACTS = 40;

    private final List<Block> blocks;
    private final Tokens tokens;

    private Grams(Tokens tokens, List<Block> blocks) {
        this.tokens = tokens;
        this.blocks = blocks;
    }

    /** The grams of a text that {@link org.tocsin.text.NormalizedText} has made plain. */
    public static Grams of(String normal, WordClasses classes) {
        Tokens tokens = Tokens.of(normal, MOST_WORDS, classes::read);
        return new Grams(tokens, List.of(runs(tokens), stems(normal, tokens), acts(tokens, classes)));
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
            boolean itself = tokens.hash(i) == Hashing.of(normal, begin, tokens.end(i));
            stem[i] = itself && length > STEM ? Hashing.of(normal, begin, begin + STEM) : tokens.hash(i);
            found.add(pair('s', stem[i], 0), i, i);
            if (itself && length > STEM - 1) {
                found.add(pair('4', Hashing.of(normal, begin, begin + STEM - 1), 0), i, i);
            }
            if (itself && length > STEM + 1) {
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

    /** Each act of violence, with its neighbours as written and with the classes of those near it on either side. */
    private static Block acts(Tokens tokens, WordClasses classes) {
        int[] bits = new int[tokens.size()];
        boolean peaceful = true;
        for (int i = 0; i < bits.length; i++) {
            bits[i] = classes.of(tokens.hash(i));
            peaceful &= WordClasses.acts(bits[i]) == 0;
        }
        Block found = new Block(peaceful ? 0 : 16);
        int read = 0;
        for (int i = 0; i < bits.length && !peaceful; i++) {
            for (int acts = WordClasses.acts(bits[i]); acts != 0 && read < MOST_ACTS; acts &= acts - 1) {
                act(tokens, bits, i, Integer.numberOfTrailingZeros(acts), found);
                read++;
            }
        }
        return found;
    }

    private static void act(Tokens tokens, int[] bits, int i, int act, Block found) {
        found.add(pair('c', act, 0), i, i);
        if (i > 0) {
            found.add(pair('b', act, tokens.hash(i - 1)), i - 1, i);
        }
        if (i + 1 < bits.length) {
            found.add(pair('a', act, tokens.hash(i + 1)), i, i + 1);
        }
        int before = beside(bits, i, act, Math.max(0, i - NEAR), i, '<', found);
        int after = beside(bits, i, act, i + 1, Math.min(bits.length, i + NEAR), '>', found);
        for (int left = before; left != 0; left &= left - 1) {
            int whose = pair('f', act, Integer.numberOfTrailingZeros(left));
            for (int right = after; right != 0; right &= right - 1) {
                found.add(pair('F', whose, Integer.numberOfTrailingZeros(right)), i, i);
            }
            if (after == 0) {
                found.add(whose, i, i);
            }
        }
    }

    /** Adds each class within a stretch, beside the act; all of them together. */
    private static int beside(int[] bits, int i, int act, int from, int to, char side, Block found) {
        int all = 0;
        for (int j = from; j < to; j++) {
            for (int left = bits[j]; left != 0; left &= left - 1) {
                int kind = Integer.numberOfTrailingZeros(left);
                found.add(pair(side, act, kind), Math.min(i, j), Math.max(i, j));
            }
            all |= bits[j];
        }
        return all;
    }

    private static int pair(char kind, int first, int second) {
        return Hashing.end(Hashing.add(Hashing.add(Hashing.start(kind), first), second));
    }

    /** Every key of a text and of the signs in it, once, in ascending order. */
    public int[] distinctKeys(Signs signs) {
        return IntStream.concat(
                        blocks.stream().flatMapToInt(b -> Arrays.stream(b.sorted())),
                        signs.values().keySet().stream().mapToInt(Integer::intValue))
                .sorted()
                .distinct()
                .toArray();
    }

    List<Block> blocks() {
        return blocks;
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
        private int[] keys;
        private int[] first;
        private int[] last;
        private int size;

        private Block(int most) {
            keys = new int[most];
            first = new int[most];
            last = new int[most];
        }

        private void add(int key, int from, int to) {
            if (size == keys.length) {
                int more = 2 * size + 8;
                keys = Arrays.copyOf(keys, more);
                first = Arrays.copyOf(first, more);
                last = Arrays.copyOf(last, more);
            }
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
