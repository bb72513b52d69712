package org.tocsin.ingest.format;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an archive of the web came by a page: its address, when it was fetched, and the charset the server named. */
public record Capture(
        @Nullable String url,
        @Nullable Instant at,
        @Nullable String charset) implements Serializable {
    @Override
    public String toString() {
        return "Capture[" + at + "]";
    }
}
