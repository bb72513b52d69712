package org.tocsin.screen;

/** Cuts the sentence around a match out of a normalised text, roughly: at a line's end, or a stop before white space. */
final class Sentences {
    private static final int REACH = 400;

    private Sentences() {}

    /** From the stop before {@code begin} to the one after {@code end}, at most {@value #REACH} characters either way. */
    static String around(String text, int begin, int end) {
        int from = begin;
        while (from > 0 && begin - from < REACH && !stops(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && !stops(text, to)) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean stops(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        boolean stop = c == '.' || c == '!' || c == '?' || c == ';';
        return stop && (i + 1 == text.length() || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '"');
    }
}
