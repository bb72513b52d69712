package org.tocsin.ingest.record;

import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;

/** A stretch of a body that is not its author's words, and whose it is, if known. */
public record Quote(
        @Nullable String author,
        @Nullable String nativeId,
        @Nullable String uid,
        Span at) {
    @Override
    public String toString() {
        return "Quote[" + at + "]";
    }
}
