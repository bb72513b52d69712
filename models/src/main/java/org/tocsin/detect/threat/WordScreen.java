package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/**
 * Finds the words of a text that make a sentence worth parsing, in one pass: a trie over plain letters, walked from the
 * beginning of each word. "k1ll" and "égorgé" read as "kill" and "egorge".
 */
final class WordScreen {
    private static final int LETTERS = 26;
    private static final int WHOLE = LETTERS;
    private static final int PREFIX = LETTERS + 1;

    private static final int EDGES = LETTERS + 2;

    private int[] nodes = new int[EDGES * 64]; // by node and letter: the node behind; 0 where none is
    private int size = 1;

    WordScreen(Collection<String> patterns) {
        for (String pattern : patterns) {
            boolean open = pattern.endsWith("*");
            String word = open ? pattern.substring(0, pattern.length() - 1) : pattern;
            int node = 0;
            for (char letter : Letters.fold(word).toCharArray()) {
                node = grow(node, letter - 'a');
            }
            nodes[node * EDGES + (open ? PREFIX : WHOLE)] = 1;
        }
    }

    private int grow(int node, int letter) {
        if (letter < 0 || letter >= LETTERS) {
            throw new IllegalArgumentException("a pattern of the screen holds more than letters");
        }
        int edge = node * EDGES + letter;
        if (nodes[edge] == 0) {
            if ((size + 1) * EDGES > nodes.length) {
                nodes = Arrays.copyOf(nodes, nodes.length * 2);
            }
            nodes[edge] = size++;
        }
        return nodes[edge];
    }

    /** The words found, in order; nothing is allocated where there are none. */
    List<Span> in(String text) {
        List<Span> found = List.of();
        CodePoints points = null;
        int length = text.length();
        for (int i = 0; i < length; ) {
            char letter = Letters.plain(text.charAt(i));
            if (letter == 0) {
                i++;
                continue;
            }
            int end = i;
            int node = 0;
            boolean hit = false;
            boolean known = true;
            for (; letter != 0; letter = ++end < length ? Letters.plain(text.charAt(end)) : 0) {
                if (known) {
                    node = nodes[node * EDGES + letter - 'a'];
                    known = node != 0;
                    hit |= known && nodes[node * EDGES + PREFIX] == 1;
                }
            }
            if (hit || (known && nodes[node * EDGES + WHOLE] == 1)) {
                points = points == null ? CodePoints.of(text) : points;
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(points.span(i, end));
            }
            i = end;
        }
        return found;
    }
}
