package org.tocsin.ingest.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A time as it was read: the instant, or none; and whether what stood there can be no time of a post. */
public record ReadTime(@Nullable Instant at, @Nullable String raw, boolean absurd) {
    public static final ReadTime NONE = new ReadTime(null, null, false);

    private static final int LONGEST = 64;
    private static final Instant FIRST = Instant.parse("1979-01-01T00:00:00Z"); // Usenet's first year
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final double MILLIS_FROM = 1e11; // in seconds, the year 5138
    private static final double MICROS_FROM = 1e14;

    /** An instant that was read from {@code raw}; absurd when no post can be of it. */
    public static ReadTime of(Instant at, String raw) {
        boolean absurd = at.isBefore(FIRST) || !at.isBefore(LAST);
        return new ReadTime(absurd ? null : at.truncatedTo(ChronoUnit.MICROS), raw, absurd);
    }

    /** Something that is no time. */
    public static ReadTime absurd(String raw) {
        return new ReadTime(null, cut(raw), true);
    }

    /** Seconds, milliseconds or microseconds since 1970, by their size; a number, or a text of one. */
    public static ReadTime epoch(@Nullable JsonNode value) {
        return epoch(value, 0);
    }

    /** Units since 1970 of which {@code perSecond} make a second; 0: told by size. */
    public static ReadTime epoch(@Nullable JsonNode value, long perSecond) {
        if (value == null || value.isNull() || value.isMissingNode() || value.isBoolean()) {
            return NONE;
        }
        String raw = cut(value.asText());
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return ofUnits((double) value.longValue(), value.longValue(), perSecond, raw);
        }
        try {
            double number = Double.parseDouble(raw.strip());
            return Double.isFinite(number) ? ofUnits(number, (long) number, perSecond, raw) : absurd(raw);
        } catch (NumberFormatException e) {
            return raw.isBlank() ? NONE : absurd(raw);
        }
    }

    private static ReadTime ofUnits(double number, long whole, long perSecond, String raw) {
        long units = perSecond > 0 ? perSecond : number >= MICROS_FROM ? 1_000_000 : number >= MILLIS_FROM ? 1000 : 1;
        if (number < 0 || number / (double) units > (double) LAST.getEpochSecond()) {
            return absurd(raw);
        }
        long each = 1_000_000 / units;
        long micros = whole * each + Math.round((number - (double) whole) * (double) each);
        return of(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), raw);
    }

    private static String cut(String raw) {
        return raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST);
    }
}
