package org.tocsin.rule;

import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** A rule's example without its mark-up: the text, and the span that must match, in code points. */
public record Example(String text, Span span) {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    /**
     * Reads {@code she [[lives at 12 Sample Road]]}.
     *
     * @throws IllegalArgumentException unless there is exactly one marked span, and something in it
     */
    public static Example of(String marked) {
        int open = marked.indexOf(OPEN);
        int close = marked.indexOf(CLOSE);
        boolean once = open >= 0
                && close > open + OPEN.length()
                && marked.lastIndexOf(OPEN) == open
                && marked.lastIndexOf(CLOSE) == close;
        if (!once) {
            throw new IllegalArgumentException("wants exactly one [[span]]");
        }
        String before = marked.substring(0, open);
        String inside = marked.substring(open + OPEN.length(), close);
        String text = before + inside + marked.substring(close + CLOSE.length());
        return new Example(text, CodePoints.of(text).span(open, open + inside.length()));
    }
}
