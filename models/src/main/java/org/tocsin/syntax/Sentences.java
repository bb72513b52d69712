package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/**
 * Cuts a post into sentences, cheaply and without a model: at line ends, and after a full stop, a question or an
 * exclamation mark that whitespace follows. Good enough to choose what to parse.
 */
public final class Sentences {
    private static final String ENDS = ".!?\u2026";
    private static final String CLOSERS = "\"'\u201D\u00BB)]*_";

    private Sentences() {}

    /** The sentences of a text in order, without surrounding whitespace; every word is in exactly one. */
    public static List<Span> of(String text) {
        CodePoints points = CodePoints.of(text);
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                add(sentences, text, points, begin, i);
                begin = i + 1;
            } else if (ENDS.indexOf(c) >= 0 && !(c == '.' && isAbbreviation(text, begin, i))) {
                int end = i + 1;
                while (end < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (end == text.length() || (Character.isWhitespace(text.charAt(end)) && !closesLater(text, end))) {
                    add(sentences, text, points, begin, end);
                    begin = end;
                }
                i = end - 1;
            }
        }
        add(sentences, text, points, begin, text.length());
        return sentences;
    }

    /** French sets a space before a closing guillemet: the sentence goes on to it. */
    private static boolean closesLater(String text, int end) {
        return end + 1 < text.length() && text.charAt(end + 1) == '\u00BB';
    }

    /** An initial or a short title before the stop: "J. Doe", "Mme. X", "Dr. Y". */
    private static boolean isAbbreviation(String text, int begin, int stop) {
        int start = stop;
        while (start > begin && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        return length > 0
                && Character.isUpperCase(text.charAt(start))
                && (length == 1
                        || List.of("Mr", "Mrs", "Ms", "Dr", "Mme", "Mlle", "St").contains(text.substring(start, stop)));
    }

    private static void add(List<Span> sentences, String text, CodePoints points, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            sentences.add(points.span(begin, end));
        }
    }
}
