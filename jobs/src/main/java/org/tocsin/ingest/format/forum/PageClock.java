package org.tocsin.ingest.format.forum;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;

/**
 * What a page says about its times: its zone, if it names one, the order of its dates, and when it was made. {@code
 * slack} is what the zone may be wrong by: an hour where it may have had a summer time of its own.
 */
record PageClock(
        @Nullable ZoneId zone,
        Duration slack,
        DateOrder order,
        @Nullable Instant now) {
    private static final Duration ANY_ZONE = Duration.ofHours(14);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter();

    /** A time of the page: the instant, what it rests on, its uncertainty, and a flag where it could not be told. */
    record Told(
            ReadTime time,
            Moment.Basis basis,
            Duration error,
            @Nullable String flag) {
        static Told unknown(@Nullable String raw, @Nullable String flag) {
            return new Told(new ReadTime(null, raw, false), Moment.Basis.NONE, Duration.ZERO, flag);
        }
    }

    /** Seconds since 1970 beat an offset, and an offset beats the words for readers. */
    Told read(Stamp stamp) {
        Instant at = stamp.epoch() == null ? null : epoch(stamp.epoch());
        if (at != null) {
            return new Told(ReadTime.of(at, String.valueOf(stamp.epoch())), Moment.Basis.EPOCH, Duration.ZERO, null);
        }
        at = stamp.offset() == null ? null : offset(stamp.offset());
        if (at != null) {
            return new Told(ReadTime.of(at, String.valueOf(stamp.offset())), Moment.Basis.OFFSET, Duration.ZERO, null);
        }
        return stamp.words() == null ? Told.unknown(null, null) : words(stamp.words());
    }

    private Told words(String raw) {
        WrittenDate written = WrittenDate.of(raw);
        if (written == null) {
            return Told.unknown(raw, "time_unreadable");
        }
        return switch (written.kind()) {
            case DATE -> placed(written.day(order), written.time(), raw);
            case NUMBERS -> numbers(written, raw);
            case AGO -> ago(written.ago(), raw);
            case DAYS_BACK, WEEKDAY -> beforeNow(written, raw);
        };
    }

    private Told numbers(WrittenDate written, String raw) {
        boolean plain = written.first() > 12 || written.second() > 12 || written.first() == written.second();
        if (order == DateOrder.UNKNOWN && !plain) {
            return Told.unknown(raw, "time_ambiguous");
        }
        LocalDate day = written.day(order);
        LocalDate other = order == DateOrder.MONTH_FIRST ? null : written.day(DateOrder.MONTH_FIRST);
        return placed(day != null ? day : other, written.time(), raw);
    }

    private Told placed(@Nullable LocalDate day, @Nullable LocalTime time, String raw) {
        if (day == null) {
            return Told.unknown(raw, "time_unreadable");
        }
        LocalTime shown = time == null ? LocalTime.NOON : time;
        Duration precision = time == null ? Duration.ofHours(12) : MINUTE;
        ZoneId known = zone == null ? ZoneOffset.UTC : zone;
        Duration doubt = zone == null ? ANY_ZONE : slack;
        Moment.Basis basis = zone == null ? Moment.Basis.ASSUMED_ZONE : Moment.Basis.PAGE_ZONE;
        Instant at = day.atTime(shown).atZone(known).toInstant();
        return new Told(ReadTime.of(at, raw), basis, precision.plus(doubt), null);
    }

    /** Today, yesterday or a day of the last week, which a page without a known time leaves open. */
    private Told beforeNow(WrittenDate written, String raw) {
        if (now == null) {
            return Told.unknown(raw, "time_relative");
        }
        LocalDate today = now.atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
        int back = written.kind() == WrittenDate.Kind.DAYS_BACK
                ? written.first()
                : Math.floorMod(today.getDayOfWeek().getValue() - written.first() - 1, 7) + 1;
        Told placed = placed(today.minusDays(back), written.time(), raw);
        return zone != null
                ? placed
                : new Told(
                        placed.time(),
                        Moment.Basis.RELATIVE_ESTIMATE,
                        placed.error().plusDays(1),
                        null);
    }

    private Told ago(@Nullable Duration ago, String raw) {
        if (now == null || ago == null) {
            return Told.unknown(raw, "time_relative");
        }
        Duration unit = MINUTE;
        for (Duration longer : new Duration[] {
            Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(365)
        }) {
            unit = ago.compareTo(longer) >= 0 ? longer : unit;
        }
        return new Told(ReadTime.of(now.minus(ago), raw), Moment.Basis.RELATIVE_ESTIMATE, unit, null);
    }

    private static @Nullable Instant epoch(String digits) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(digits)).truncatedTo(ChronoUnit.SECONDS);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant offset(String iso) {
        try {
            return OffsetDateTime.parse(iso, OFFSET).toInstant();
        } catch (DateTimeException e) {
            return null; // among others, a time without an offset
        }
    }
}
