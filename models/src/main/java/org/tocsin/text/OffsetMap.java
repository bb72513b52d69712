package org.tocsin.text;

import org.tocsin.post.Span;

/** Leads from positions in a normalised text back to the code points of the original that they stand for. */
final class OffsetMap {
    private static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0]);

    private final int[] from; // by normalised position: the first code point it stands for
    private final int[] to; // and the one after its last

    private OffsetMap(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /** For a text that kept its length: every position is its own. */
    static OffsetMap identity() {
        return IDENTITY;
    }

    static OffsetMap of(int[] from, int[] to) {
        return from.length == 0 ? IDENTITY : new OffsetMap(from, to);
    }

    /** The original span behind the normalised positions {@code begin} to {@code end}, exclusive. */
    Span original(int begin, int end) {
        if (from.length == 0) {
            return new Span(begin, end);
        }
        if (begin == end) {
            int at = begin < from.length ? from[begin] : to[to.length - 1];
            return new Span(at, at);
        }
        return new Span(from[begin], to[end - 1]);
    }
}
