package org.tocsin.detect.threat;

import java.util.ArrayList;
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

    private final List<int[]> nodes = new ArrayList<>(List.of(new int[LETTERS + 2]));

    WordScreen(List<String> patterns) {
        for (String pattern : patterns) {
            boolean open = pattern.endsWith("*");
            String word = open ? pattern.substring(0, pattern.length() - 1) : pattern;
            int node = 0;
            for (char letter : Letters.fold(word).toCharArray()) {
                node = grow(node, letter - 'a');
            }
            nodes.get(node)[open ? PREFIX : WHOLE] = 1;
        }
    }

    private int grow(int node, int letter) {
        if (letter < 0 || letter >= LETTERS) {
            throw new IllegalArgumentException("a pattern of the screen holds more than letters");
        }
        if (nodes.get(node)[letter] == 0) {
            nodes.get(node)[letter] = nodes.size();
            nodes.add(new int[LETTERS + 2]);
        }
        return nodes.get(node)[letter];
    }

    /** The words found, in order; nothing is allocated where there are none but the list. */
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        CodePoints points = null;
        for (int i = 0; i < text.length(); i++) {
            if (Letters.plain(text.charAt(i)) == 0) {
                continue;
            }
            int end = i;
            int node = 0;
            boolean hit = false;
            while (end < text.length()) {
                char letter = Letters.plain(text.charAt(end));
                if (letter == 0) {
                    break;
                }
                node = node < 0 ? -1 : next(node, letter);
                hit |= node > 0 && nodes.get(node)[PREFIX] == 1;
                end++;
            }
            if (hit || (node > 0 && nodes.get(node)[WHOLE] == 1)) {
                points = points == null ? CodePoints.of(text) : points;
                found.add(points.span(i, end));
            }
            i = end;
        }
        return found;
    }

    private int next(int node, char letter) {
        int child = nodes.get(node)[letter - 'a'];
        return child == 0 ? -1 : child;
    }
}
