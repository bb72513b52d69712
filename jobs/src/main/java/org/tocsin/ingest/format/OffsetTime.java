package org.tocsin.ingest.format;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.ReadTime;

/** Reads times of ISO 8601 that carry their offset, with up to nine digits of a second. */
public final class OffsetTime {
    private OffsetTime() {}

    public static ReadTime read(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return ReadTime.NONE;
        }
        try {
            return ReadTime.of(OffsetDateTime.parse(raw.strip()).toInstant(), raw);
        } catch (DateTimeException e) {
            return ReadTime.absurd(raw);
        }
    }
}
