package org.tocsin.ingest.record;

import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;

/** A web address that a post points to; where it stands in the body, if it does. */
public record Link(
        String url, @Nullable String expanded, @Nullable Span at) {
    @Override
    public String toString() {
        return "Link[" + at + "]";
    }
}
