package org.tocsin.ingest.record;

import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;

/** A handle named in a body, without its {@code @} or {@code u/}; the span covers both. */
public record Mention(String handle, @Nullable String userId, String method, Span at) {
    @Override
    public String toString() {
        return "Mention[" + at + "]";
    }
}
