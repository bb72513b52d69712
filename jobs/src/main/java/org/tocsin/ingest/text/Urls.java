package org.tocsin.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.text.CodePoints;

/** Finds the web addresses that stand bare in a text, in one pass. */
public final class Urls {
    private static final String AFTER_WORDS = ".,;:!?'\"*_~";
    private static final int LONGEST = 2048;

    private Urls() {}

    /** Where addresses that begin with {@code http://} or {@code https://} stand, in order. */
    public static List<Found> in(CodePoints at, String text) {
        List<Found> found = new ArrayList<>();
        int from = text.indexOf("http");
        while (from >= 0) {
            int start = scheme(text, from);
            int end = start;
            if (start > from) {
                end = end(text, start);
                if (end > start) {
                    found.add(new Found(text.substring(from, end), at.span(from, end)));
                }
            }
            from = text.indexOf("http", Math.max(from + 4, end));
        }
        return found;
    }

    private static int scheme(String text, int from) {
        if (text.startsWith("http://", from)) {
            return from + 7;
        }
        return text.startsWith("https://", from) ? from + 8 : from;
    }

    private static int end(String text, int start) {
        int end = start;
        int open = 0;
        while (end < text.length() && end - start < LONGEST) {
            char c = text.charAt(end);
            if (c <= ' ' || c == '<' || c == '>' || c == '"' || c == ']' || c == '`' || c == '\u00A0') {
                break;
            }
            open += c == '(' ? 1 : 0;
            if (c == ')' && --open < 0) {
                break;
            }
            end++;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        while (end > start && AFTER_WORDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
