package org.tocsin.synth;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as dumps write them. */
final class Stamp {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private Stamp() {}

    /** {@code 2026-03-14T20:00:00}, without a zone: UTC is meant. */
    static String local(long seconds) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(24).append(time.getYear()).append('-');
        two(text, time.getMonthValue()).append('-');
        two(text, time.getDayOfMonth()).append('T');
        return clock(text, time).toString();
    }

    /** {@code 03/14/26(Sat)20:00:00}, as 4chan writes it. */
    static String board(long seconds) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(24);
        two(text, time.getMonthValue()).append('/');
        two(text, time.getDayOfMonth()).append('/');
        two(text, time.getYear() % 100).append('(');
        text.append(DAYS[time.getDayOfWeek().getValue() - 1]).append(')');
        return clock(text, time).toString();
    }

    /** {@code 2026-03-14T20:00:00Z}. */
    static String iso(long seconds) {
        return Instant.ofEpochSecond(seconds).toString();
    }

    private static StringBuilder clock(StringBuilder text, LocalDateTime time) {
        two(text, time.getHour()).append(':');
        two(text, time.getMinute()).append(':');
        return two(text, time.getSecond());
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
