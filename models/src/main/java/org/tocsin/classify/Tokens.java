package org.tocsin.classify;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Words (runs of letters and digits) and single signs of a text, with their hashes as they are read and where they stand, in UTF-16 units. */
final class Tokens {
    private final int[] begins;
    private final int[] ends;
    private final int[] hashes;

    private Tokens(int[] begins, int[] ends, int[] hashes) {
        this.begins = begins;
        this.ends = ends;
        this.hashes = hashes;
    }

    static Tokens of(String text, int most, IntUnaryOperator read) {
        int[] begins = new int[Math.min(most, text.length())];
        int[] ends = new int[begins.length];
        int[] hashes = new int[begins.length];
        int size = 0;
        int i = 0;
        while (i < text.length() && size < begins.length) {
            int begin = i;
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isWord(point)) {
                while (i < text.length() && isWord(text.codePointAt(i))) {
                    i += Character.charCount(text.codePointAt(i));
                }
            } else if (Character.isWhitespace(point)) {
                continue;
            }
            begins[size] = begin;
            ends[size] = i;
            hashes[size++] = read.applyAsInt(Hashing.of(text, begin, i));
        }
        return new Tokens(Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), Arrays.copyOf(hashes, size));
    }

    private static boolean isWord(int point) {
        return point == '_' || Character.isLetterOrDigit(point);
    }

    int size() {
        return begins.length;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    int hash(int i) {
        return hashes[i];
    }
}
