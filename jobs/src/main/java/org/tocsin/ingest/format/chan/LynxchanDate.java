package org.tocsin.ingest.format.chan;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.ReadTime;

/**
 * Reads {@code 03/04/2021 (Thu) 05:06:07}. A language pack may put the day first, so the day of the week decides which
 * number is the month.
 */
final class LynxchanDate {
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*\\((\\pL{3})\\pL{0,9}\\.?\\)\\s*(\\d{1,2}):(\\d{2}):(\\d{2})");
    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
            List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim"));

    private LynxchanDate() {}

    static ReadTime read(String written) {
        Matcher found = WRITTEN.matcher(written);
        if (!found.find()) {
            return ReadTime.absurd(written);
        }
        LocalDate monthFirst = date(found, 1, 2);
        LocalDate dayFirst = date(found, 2, 1);
        String weekday = found.group(4).toLowerCase(Locale.ROOT);
        LocalDate date = fallsOn(monthFirst, weekday) ? monthFirst : fallsOn(dayFirst, weekday) ? dayFirst : null;
        if (date == null) {
            return ReadTime.absurd(written);
        }
        try {
            LocalTime time = LocalTime.of(number(found, 5), number(found, 6), number(found, 7));
            return ReadTime.of(date.atTime(time).toInstant(ZoneOffset.UTC), written);
        } catch (DateTimeException e) {
            return ReadTime.absurd(written);
        }
    }

    private static @Nullable LocalDate date(Matcher found, int month, int day) {
        try {
            return LocalDate.of(number(found, 3), number(found, month), number(found, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean fallsOn(@Nullable LocalDate date, String weekday) {
        return date != null
                && WEEKDAYS.stream()
                        .anyMatch(week ->
                                week.get(date.getDayOfWeek().getValue() - 1).equals(weekday));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
