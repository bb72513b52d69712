package org.tocsin.report;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text between white space, {@code begin} to {@code end} (exclusive) in UTF-16 units. Zero-width and
 * control characters other than white space belong to the chunk: they must not cut a name into harmless halves.
 */
record Chunk(int begin, int end) {

    /** The first chunk that ends after {@code from}; null when there is none before {@code limit}. */
    static @Nullable Chunk after(String text, int from, int limit) {
        int begin = from;
        while (begin < limit && isSpace(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return begin < limit ? new Chunk(begin, end) : null;
    }

    /** The last chunk that begins before {@code to}; null when there is none. */
    static @Nullable Chunk before(String text, int to) {
        int end = to;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? null : new Chunk(start(text, end), end);
    }

    /** Where the chunk that holds {@code at} begins; {@code at} itself between chunks. */
    static int start(String text, int at) {
        int begin = at;
        while (begin > 0 && !isSpace(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    String cut(String text) {
        return text.substring(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
