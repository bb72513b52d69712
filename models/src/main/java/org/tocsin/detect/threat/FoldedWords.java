package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/**
 * The words of a text in order, folded, each with its span; apostrophes and hyphens part words. {@code opens} says of each
 * whether a sign or the beginning stands before it, {@code handle} whether an at sign does.
 */
record FoldedWords(List<String> words, List<Span> spans, List<Boolean> opens, List<Boolean> handle) {
    private static final int CHARACTERS_A_WORD = 4;

    static FoldedWords of(String text) {
        CodePoints points = CodePoints.of(text);
        int expected = text.length() / CHARACTERS_A_WORD + 1;
        List<String> words = new ArrayList<>(expected);
        List<Span> spans = new ArrayList<>(expected);
        List<Boolean> opens = new ArrayList<>(expected);
        List<Boolean> handle = new ArrayList<>(expected);
        boolean open = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPart(c)) {
                open |= ".!?;:,\n\r()*\u2026\"".indexOf(c) >= 0;
                continue;
            }
            int end = i;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            words.add(Letters.fold(text.substring(i, end)));
            spans.add(points.span(i, end));
            opens.add(open);
            handle.add(i > 0 && text.charAt(i - 1) == '@');
            open = false;
            i = end - 1;
        }
        return new FoldedWords(words, spans, opens, handle);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    int size() {
        return words.size();
    }

    /** The word at a place, or nothing beyond the ends. */
    String word(int index) {
        return index < 0 || index >= size() ? "" : words.get(index);
    }

    /** The first word that overlaps a span; -1 where none does. */
    int at(Span span) {
        for (int i = 0; i < size(); i++) {
            if (spans.get(i).overlaps(span)) {
                return i;
            }
        }
        return -1;
    }
}
