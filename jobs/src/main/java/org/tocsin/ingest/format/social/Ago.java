package org.tocsin.ingest.format.social;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Digest;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;

/** What Parler's pages tell instead of a time: {@code 4 days ago}, and of an echoed post not even an id. */
final class Ago {
    private static final int DIGITS = 4;
    private static final Map<String, Duration> UNITS = Map.of(
            "second", Duration.ofSeconds(1),
            "minute", Duration.ofMinutes(1),
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7),
            "month", Duration.ofDays(31),
            "year", Duration.ofDays(366));

    private Ago() {}

    /** The time that lies so long before the capture, give or take one unit; none without a capture. */
    static Moment moment(@Nullable String words, ReadTime captured) {
        Duration unit = words == null ? null : unit(words);
        Instant seen = captured.at();
        if (words == null || unit == null || seen == null) {
            ReadTime unread = words == null ? ReadTime.NONE : new ReadTime(null, words, false);
            return Moment.of(unread, Moment.Basis.NONE, 0, ReadTime.NONE, captured);
        }
        Instant at = seen.minus(unit.multipliedBy(count(words)));
        return Moment.of(
                ReadTime.of(at, words), Moment.Basis.RELATIVE_ESTIMATE, unit.toSeconds(), ReadTime.NONE, captured);
    }

    private static @Nullable Duration unit(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        if (!small.contains("ago")) {
            return null;
        }
        return UNITS.entrySet().stream()
                .filter(unit -> small.contains(unit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The number in front; {@code a day ago} has none and means one. */
    private static int count(String words) {
        int count = 0;
        int digits = 0;
        for (int i = 0; i < words.length() && digits < DIGITS; i++) {
            int digit = Character.digit(words.charAt(i), 10);
            if (digit >= 0) {
                count = 10 * count + digit;
                digits++;
            } else if (digits > 0) {
                break;
            }
        }
        return digits == 0 ? 1 : count;
    }

    /** An id of our own for a post that has none: 32 hex digits over who says what. */
    static String digest(@Nullable String who, @Nullable String what) {
        byte[] words = (who + "\n" + what).getBytes(StandardCharsets.UTF_8);
        return Digest.of(words, words.length).id();
    }
}
