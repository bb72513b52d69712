package org.tocsin.detect.threat;

import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** Cuts what is too long to parse down to the words around the one that matters. */
final class Window {
    private static final int WORDS_BEFORE = 25;
    private static final int WORDS_AFTER = 30;
    /** A word may be endless; a window is not. In code points on each side. */
    private static final int REACH = 250;

    private Window() {}

    static Span around(Span hit, Span sentence, CodePoints points) {
        if (sentence.length() <= REACH) {
            return sentence;
        }
        int centre = Math.max(hit.begin(), sentence.begin());
        return new Span(
                edge(centre, sentence, points, -1, WORDS_BEFORE), edge(centre, sentence, points, 1, WORDS_AFTER));
    }

    private static int edge(int from, Span sentence, CodePoints points, int step, int words) {
        int limit = step < 0 ? Math.max(sentence.begin(), from - REACH) : Math.min(sentence.end(), from + REACH);
        String text = step < 0 ? points.cut(new Span(limit, from)) : points.cut(new Span(from, limit));
        CodePoints part = CodePoints.of(text);
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = step < 0 ? text.length() - 1 - i : i;
            if (Character.isWhitespace(text.charAt(at)) && ++seen == words) {
                return step < 0 ? limit + part.index(at) + 1 : from + part.index(at);
            }
        }
        return limit;
    }
}
