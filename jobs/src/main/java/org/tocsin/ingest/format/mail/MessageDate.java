package org.tocsin.ingest.format.mail;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;

/** Reads a message's date (RFC 5322), with the zones, two-digit years and orders that old news was written in. */
record MessageDate(ReadTime time, Moment.Basis basis, long errorSeconds) {
    static final MessageDate NONE = new MessageDate(ReadTime.NONE, Moment.Basis.NONE, 0);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)(?:[a-z]{2,9}\\.?,?[\\s-]+)?([0-9]{1,2})[\\s-]+([a-z]{3})[a-z]*\\.?,?[\\s-]+([0-9]{2,4}),?\\s+"
                    + "([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\\.[0-9]+)?\\s*([+-][0-9]{4}|[a-z]{1,5})?.*");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?i)(?:[a-z]{2,9}\\.?,?\\s+)?([a-z]{3})[a-z]*\\s+([0-9]{1,2}),?\\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?"
                    + "\\s*([+-][0-9]{4}|[a-z]{1,5})?\\s+([0-9]{4}).*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("Z", 0),
            Map.entry("WET", 0),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("MET", 1),
            Map.entry("MEST", 2),
            Map.entry("EDT", -4),
            Map.entry("EST", -5),
            Map.entry("CDT", -5),
            Map.entry("CST", -6),
            Map.entry("MDT", -6),
            Map.entry("MST", -7),
            Map.entry("PDT", -7),
            Map.entry("PST", -8));
    private static final long ANY_ZONE = 14 * 3600L;
    private static final int LONGEST = 200;

    static MessageDate of(@Nullable String field) {
        if (field == null || field.isBlank()) {
            return NONE;
        }
        String raw = field.strip();
        String text = raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST);
        Matcher day = DAY_FIRST.matcher(text);
        Matcher month = MONTH_FIRST.matcher(text);
        try {
            if (day.matches()) {
                int year = year(day.group(3));
                LocalDateTime local = local(year, day.group(2), day.group(1), day.group(4), day.group(5), day.group(6));
                return at(local, day.group(7), text);
            }
            if (month.matches()) {
                LocalDateTime local = local(
                        year(month.group(7)),
                        month.group(1),
                        month.group(2),
                        month.group(3),
                        month.group(4),
                        month.group(5));
                return at(local, month.group(6), text);
            }
        } catch (DateTimeException e) {
            return new MessageDate(ReadTime.absurd(text), Moment.Basis.NONE, 0);
        }
        return new MessageDate(ReadTime.absurd(text), Moment.Basis.NONE, 0);
    }

    boolean known() {
        return time.at() != null;
    }

    private static LocalDateTime local(
            int year, String month, String day, String hour, String minute, @Nullable String second) {
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        int seconds = second == null ? 0 : Math.min(59, Integer.parseInt(second)); // 60 is a leap second
        return LocalDateTime.of(
                year, number, Integer.parseInt(day), Integer.parseInt(hour), Integer.parseInt(minute), seconds);
    }

    /** Two and three digits as RFC 5322 says. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() >= 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    /** A zone that is not named, or is not known, may be any. */
    private static MessageDate at(LocalDateTime local, @Nullable String zone, String raw) {
        ZoneOffset offset = zone == null ? null : offset(zone.toUpperCase(Locale.ROOT));
        ReadTime time = ReadTime.of(local.toInstant(offset == null ? ZoneOffset.UTC : offset), raw);
        return offset == null
                ? new MessageDate(time, Moment.Basis.ASSUMED_ZONE, ANY_ZONE)
                : new MessageDate(time, Moment.Basis.OFFSET, 0);
    }

    private static @Nullable ZoneOffset offset(String zone) {
        if (zone.charAt(0) == '+' || zone.charAt(0) == '-') {
            int digits = Integer.parseInt(zone.substring(1));
            int minutes = digits / 100 * 60 + digits % 100;
            return minutes > 14 * 60 ? null : ZoneOffset.ofTotalSeconds((zone.charAt(0) == '-' ? -60 : 60) * minutes);
        }
        Integer hours = ZONES.get(zone);
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }
}
