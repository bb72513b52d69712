package org.tocsin.ingest.format.twitter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.record.ReadTime;

/** Reads the times of tweets, all of which carry their offset, and the one that an id is made of. */
final class TwitterTime {
    private static final DateTimeFormatter V1 = DateTimeFormatter.ofPattern("MMM d HH:mm:ss Z uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter OLD_ARCHIVE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT);
    private static final int WEEKDAY = 4; // "Sat ", which may be wrong and says nothing new
    private static final long EPOCH_MILLIS = 1_288_834_974_657L;
    private static final long FIRST_TIMED_ID = 30_000_000_000L; // ids were counted up before November 2010
    private static final int CLOCK_SHIFT = 22;

    private TwitterTime() {}

    static ReadTime read(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return ReadTime.NONE;
        }
        String stripped = raw.strip();
        Instant at = instant(stripped.length() > WEEKDAY ? stripped.substring(WEEKDAY) : stripped, V1);
        if (at == null) {
            at = instant(stripped, OLD_ARCHIVE);
        }
        return at == null ? OffsetTime.read(raw) : ReadTime.of(at, raw);
    }

    private static @Nullable Instant instant(String text, DateTimeFormatter written) {
        try {
            return OffsetDateTime.parse(text, written).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The moment that a tweet's id was made at, to the millisecond; none for ids older than that scheme. */
    static ReadTime ofId(String id) {
        try {
            long number = Long.parseLong(id);
            return number < FIRST_TIMED_ID
                    ? ReadTime.NONE
                    : ReadTime.of(Instant.ofEpochMilli((number >> CLOCK_SHIFT) + EPOCH_MILLIS), id);
        } catch (NumberFormatException e) {
            return ReadTime.NONE;
        }
    }
}
