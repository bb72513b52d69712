package org.tocsin.text;

import java.util.Arrays;

/** A few words as a tree of their letters, a to z: tells which one a text begins with, in one walk without a copy. */
final class LetterTree {
    private static final int LETTERS = 26;

    private int[] next = new int[LETTERS * 64]; // by node and letter; 0 where no word goes on
    private boolean[] word = new boolean[64];
    private int nodes = 1;

    void add(String letters) {
        int node = 0;
        for (int i = 0; i < letters.length(); i++) {
            int edge = node * LETTERS + letters.charAt(i) - 'a';
            if (next[edge] == 0) {
                if (nodes == word.length) {
                    next = Arrays.copyOf(next, next.length * 2);
                    word = Arrays.copyOf(word, word.length * 2);
                }
                next[edge] = nodes++;
            }
            node = next[edge];
        }
        word[node] = true;
    }

    /** The length of the longest word that the characters {@code begin} to {@code end} begin with; 0 where none does. */
    int longest(String text, int begin, int end) {
        int node = 0;
        int longest = 0;
        for (int i = begin; i < end; i++) {
            int letter = folded(text.charAt(i)) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            node = next[node * LETTERS + letter];
            if (node == 0) {
                break;
            }
            longest = word[node] ? i + 1 - begin : longest;
        }
        return longest;
    }

    /** In lower case, and an e without its accent. */
    static char folded(char raw) {
        if (raw < 0x80) {
            return raw >= 'A' && raw <= 'Z' ? (char) (raw + 32) : raw;
        }
        char c = Character.toLowerCase(raw);
        return "\u00e9\u00e8\u00ea\u00eb".indexOf(c) >= 0 ? 'e' : c;
    }
}
