package org.tocsin.ingest.format.social;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;

/** A time in ISO 8601, and whether it says its zone; one that does not is read as UTC, which may be 14 hours off. */
record IsoTime(ReadTime time, boolean zoned) {
    private static final long ANY_ZONE = 14 * 3600;
    private static final int LONGEST = 40;
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    static IsoTime of(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return new IsoTime(ReadTime.NONE, false);
        }
        if (raw.length() > LONGEST) {
            return new IsoTime(ReadTime.absurd(raw), false);
        }
        try {
            TemporalAccessor read = FORM.parse(raw.strip().replace(' ', 'T'));
            boolean zoned = read.isSupported(ChronoField.OFFSET_SECONDS);
            ZoneOffset offset = zoned ? ZoneOffset.from(read) : ZoneOffset.UTC;
            Instant at = LocalDateTime.from(read).toInstant(offset);
            return new IsoTime(ReadTime.of(at, raw), zoned);
        } catch (DateTimeException e) {
            return new IsoTime(ReadTime.absurd(raw), false);
        }
    }

    /** A post's times of which this is the first. */
    Moment moment(ReadTime edited, ReadTime captured) {
        return Moment.of(
                time, zoned ? Moment.Basis.OFFSET : Moment.Basis.ASSUMED_ZONE, zoned ? 0 : ANY_ZONE, edited, captured);
    }
}
