package org.tocsin.synth;

import java.util.ArrayList;
import java.util.List;

/** Words as markup has them. */
final class Markup {
    private Markup() {}

    /** The three characters that Reddit and Twitter escape. */
    static String escaped(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0) {
            return text;
        }
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Where {@code @names} stand: begin and end of each, in characters. */
    static List<Range> accounts(String text) {
        List<Range> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < text.length() && inName(text.charAt(end))) {
                end++;
            }
            if (end > at + 1 && (at == 0 || !inName(text.charAt(at - 1)))) {
                found.add(new Range(at, end));
            }
        }
        return found;
    }

    /** A stretch of characters, its end exclusive. */
    record Range(int begin, int end) {}

    private static boolean inName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
