package org.tocsin.ingest.record;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a post was written, edited and captured. {@code createdAt} is null where it is not honestly known; {@code
 * errorSeconds} is the half-width of its uncertainty.
 */
public record Moment(
        @Nullable Instant createdAt,
        @Nullable String createdRaw,
        Basis basis,
        @Nullable Long errorSeconds,
        @Nullable Instant editedAt,
        @Nullable Instant capturedAt,
        @Nullable String flag) {
    private static final Duration SLACK = Duration.ofDays(1);
    public static final Moment UNKNOWN = new Moment(null, null, Basis.NONE, null, null, null, null);

    /** What a time rests on. */
    public enum Basis {
        EPOCH,
        OFFSET,
        PAGE_ZONE,
        ASSUMED_ZONE,
        RELATIVE_ESTIMATE,
        CLAIMED,
        NONE
    }

    /** The same, with the time of its capture where it told none itself. */
    Moment seenAt(@Nullable Instant capture) {
        return capturedAt != null || capture == null
                ? this
                : new Moment(createdAt, createdRaw, basis, errorSeconds, editedAt, capture, flag);
    }

    /** A time as read; one that is absurd, or more than a day after its capture, is not kept. */
    public static Moment of(ReadTime created, Basis basis, long errorSeconds, ReadTime edited, ReadTime captured) {
        Instant at = created.at();
        Instant seen = captured.at();
        boolean conflict = at != null && seen != null && at.isAfter(seen.plus(SLACK));
        if (at == null || conflict) {
            String flag = conflict ? "time_conflict" : created.absurd() ? "time_absurd" : null;
            return new Moment(null, created.raw(), Basis.NONE, null, edited.at(), seen, flag);
        }
        return new Moment(at, created.raw(), basis, errorSeconds, edited.at(), seen, null);
    }
}
