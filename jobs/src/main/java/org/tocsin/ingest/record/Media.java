package org.tocsin.ingest.record;

import org.jspecify.annotations.Nullable;

/** A file that a post shows; {@code size} in bytes. */
public record Media(
        @Nullable String url,
        @Nullable String filename,
        @Nullable String md5,
        @Nullable String mime,
        @Nullable Long size) {
    @Override
    public String toString() {
        return "Media[" + size + "]";
    }
}
