package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** The stretches of a post that are somebody else's words: marked by its format, or between quotation marks. */
public record Quotations(List<Span> spans) {
    /** A quotation is at most this many UTF-16 units: an unclosed mark does not swallow a post. */
    private static final int LONGEST = 1_500;

    public Quotations {
        spans = List.copyOf(spans);
    }

    public static Quotations in(Post post) {
        List<Span> found = new ArrayList<>(post.quotes());
        String text = post.text();
        CodePoints points = null;
        for (int i = 0; i < text.length(); i++) {
            char close = closing(text.charAt(i));
            if (close == 0 || (close == '"' && !opens(text, i))) {
                continue;
            }
            int end = text.indexOf(close, i + 1);
            if (end > i + 1 && end - i <= LONGEST) {
                points = points == null ? CodePoints.of(text) : points;
                found.add(points.span(i, end + 1));
                i = end;
            }
        }
        return new Quotations(found);
    }

    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '\u201C', '\u201E' -> '\u201D';
            case '\u00AB' -> '\u00BB';
            default -> 0;
        };
    }

    /** A straight mark opens at the beginning of a word: 6" is an inch. */
    private static boolean opens(String text, int at) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Whether a span lies within a quotation. */
    public boolean hold(Span span) {
        return spans.stream().anyMatch(quote -> quote.contains(span));
    }

    /** The share of {@code length} code points that is quoted, 0 to 1. */
    public double share(int length) {
        int quoted = spans.stream().mapToInt(Span::length).sum();
        return length == 0 ? 0 : Math.min(1, quoted / (double) length);
    }
}
