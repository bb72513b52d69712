package org.tocsin.ingest.record;

import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;

/** A post that is answered, by id; where the answer points at it in words, where those stand. */
public record ReplyTo(
        String nativeId,
        String uid,
        String method,
        @Nullable Span at) {
    @Override
    public String toString() {
        return "ReplyTo[" + uid + "]";
    }
}
