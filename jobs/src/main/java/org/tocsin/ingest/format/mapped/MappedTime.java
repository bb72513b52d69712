package org.tocsin.ingest.format.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.mapping.Mapping;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;

/** Reads times as a mapping says they are written. */
final class MappedTime {
    private static final long DAY = 86_400;
    private static final long ANY_ZONE = 14 * 3600;
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalStart()
            .appendPattern("[' ']")
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private final String format;
    private final @Nullable ZoneId zone;
    private final List<DateTimeFormatter> formatters;

    MappedTime(Mapping mapping) {
        this.format = mapping.timestampFormat();
        this.zone = mapping.zone();
        this.formatters = formatters(format);
    }

    private static List<DateTimeFormatter> formatters(String format) {
        if (format.equals("iso8601")) {
            return List.of(ISO);
        }
        if (format.startsWith("epoch_")) {
            return List.of();
        }
        return List.of(
                DateTimeFormatter.ofPattern(format, Locale.ENGLISH),
                DateTimeFormatter.ofPattern(format, Locale.FRENCH));
    }

    Moment read(@Nullable JsonNode value) {
        long perSecond = switch (format) {
            case "epoch_s" -> 1;
            case "epoch_ms" -> 1000;
            case "epoch_us" -> 1_000_000;
            default -> 0;
        };
        if (perSecond > 0) {
            return moment(ReadTime.epoch(value, perSecond), Moment.Basis.EPOCH, 0);
        }
        String raw = Json.text(value);
        if (raw == null || raw.isBlank()) {
            return Moment.UNKNOWN;
        }
        for (DateTimeFormatter formatter : formatters) {
            Moment read = read(formatter, raw);
            if (read != null) {
                return read;
            }
        }
        return moment(ReadTime.absurd(raw), Moment.Basis.NONE, 0);
    }

    private @Nullable Moment read(DateTimeFormatter formatter, String raw) {
        try {
            TemporalAccessor parsed = formatter.parseBest(
                    raw.strip(), ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return moment(parsed, raw);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Moment moment(TemporalAccessor parsed, String raw) {
        if (parsed instanceof ZonedDateTime zoned) {
            return moment(ReadTime.of(zoned.toInstant(), raw), Moment.Basis.OFFSET, 0);
        }
        if (parsed instanceof OffsetDateTime offset) {
            return moment(ReadTime.of(offset.toInstant(), raw), Moment.Basis.OFFSET, 0);
        }
        ZoneId where = zone == null ? ZoneOffset.UTC : zone;
        Moment.Basis basis = zone == null ? Moment.Basis.ASSUMED_ZONE : Moment.Basis.PAGE_ZONE;
        long error = zone == null ? ANY_ZONE : 0;
        if (parsed instanceof LocalDate date) {
            return moment(ReadTime.of(date.atStartOfDay(where).toInstant(), raw), basis, error + DAY);
        }
        Instant at = LocalDateTime.from(parsed).atZone(where).toInstant();
        return moment(ReadTime.of(at, raw), basis, error);
    }

    private static Moment moment(ReadTime created, Moment.Basis basis, long error) {
        return Moment.of(created, basis, error, ReadTime.NONE, ReadTime.NONE);
    }
}
