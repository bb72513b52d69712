package org.tocsin.ingest.format.forum;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as a forum writes it for its readers, in English or French: a day, or one counted from today, or how long ago;
 * and the time of day, if it is told. A numeric day has its first two numbers in an order that only the page tells.
 */
record WrittenDate(
        Kind kind,
        int year,
        int first,
        int second,
        @Nullable LocalTime time,
        @Nullable Duration ago) {
    /** How the day is told. */
    enum Kind {
        /** {@code first} is the month, {@code second} the day. */
        DATE,
        /** {@code first} and {@code second} are day and month in either order. */
        NUMBERS,
        /** {@code first} days before today. */
        DAYS_BACK,
        /** The last weekday {@code first}, 1 being Monday. */
        WEEKDAY,
        /** {@code ago} before now, in words that round to that length's unit. */
        AGO
    }

    private static final Pattern TIME =
            Pattern.compile("\\b(\\d{1,2})\\s?[:h]\\s?(\\d{2})(?:\\s?[:m]\\s?(\\d{2}))?(?:\\s?([ap])\\.?m\\b)?");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})\\b");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "\\b(\\d{1,2})(?:er|st|nd|rd|th)?[\\s.-]{1,3}(\\pL{3,9})\\.?[\\s,-]{1,3}(\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\pL{3,9})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})\\b");
    private static final Pattern AGO = Pattern.compile("(?:il y a\\s)?(\\d{1,4}|an?|une?)\\s(\\pL{2,8})(\\sago)?");
    private static final Pattern WORD = Pattern.compile("\\pL+");
    private static final int CENTURY = 2000;

    /** Reads what is written; null when it is no date. */
    static @Nullable WrittenDate of(String written) {
        String words = written.toLowerCase(Locale.ROOT)
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('\u2019', '\'');
        LocalTime time = time(words);
        WrittenDate day = iso(words, time);
        day = day != null ? day : named(words, time);
        day = day != null ? day : numbers(words, time);
        return day != null ? day : relative(words, time);
    }

    /** The day, if these numbers make one in that order. */
    @Nullable LocalDate day(DateOrder order) {
        boolean monthFirst = kind == Kind.DATE || order == DateOrder.MONTH_FIRST;
        return day(year, monthFirst ? first : second, monthFirst ? second : first);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // 31 February
        }
    }

    private static @Nullable LocalTime time(String words) {
        Matcher matcher = TIME.matcher(words);
        while (matcher.find()) {
            int hour = Integer.parseInt(matcher.group(1));
            String half = matcher.group(4);
            if (half != null && hour >= 1 && hour <= 12) {
                hour = hour % 12 + (half.equals("p") ? 12 : 0);
            }
            int minute = Integer.parseInt(matcher.group(2));
            int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            if (hour < 24 && minute < 60 && second < 60) {
                return LocalTime.of(hour, minute, second);
            }
        }
        return null;
    }

    private static @Nullable WrittenDate iso(String words, @Nullable LocalTime time) {
        Matcher matcher = ISO.matcher(words);
        return matcher.find() ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3), time) : null;
    }

    private static @Nullable WrittenDate named(String words, @Nullable LocalTime time) {
        Matcher dayFirst = DAY_MONTH.matcher(words);
        for (int from = 0; dayFirst.find(from); from = dayFirst.start() + 1) {
            int month = CalendarWords.month(dayFirst.group(2));
            if (month > 0) {
                return date(number(dayFirst, 3), month, number(dayFirst, 1), time);
            }
        }
        Matcher monthFirst = MONTH_DAY.matcher(words);
        for (int from = 0; monthFirst.find(from); from = monthFirst.start() + 1) {
            int month = CalendarWords.month(monthFirst.group(1));
            if (month > 0) {
                return date(number(monthFirst, 3), month, number(monthFirst, 2), time);
            }
        }
        return null;
    }

    private static @Nullable WrittenDate date(int year, int month, int day, @Nullable LocalTime time) {
        int full = year < 100 ? CENTURY + year : year;
        return day(full, month, day) == null ? null : new WrittenDate(Kind.DATE, full, month, day, time, null);
    }

    private static @Nullable WrittenDate numbers(String words, @Nullable LocalTime time) {
        Matcher matcher = NUMBERS.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        int year = number(matcher, 4) < 100 ? CENTURY + number(matcher, 4) : number(matcher, 4);
        int first = number(matcher, 1);
        int second = number(matcher, 3);
        if (matcher.group(2).equals(".")) {
            return date(year, second, first, time); // points are written with the day first
        }
        boolean either = day(year, first, second) != null || day(year, second, first) != null;
        return either ? new WrittenDate(Kind.NUMBERS, year, first, second, time, null) : null;
    }

    private static @Nullable WrittenDate relative(String words, @Nullable LocalTime time) {
        if (words.contains("moment ago") || words.contains("instant") || words.contains("just now")) {
            return new WrittenDate(Kind.AGO, 0, 0, 0, null, Duration.ZERO);
        }
        Matcher ago = AGO.matcher(words);
        while (ago.find()) {
            Duration unit = CalendarWords.unit(ago.group(2));
            boolean told = ago.group(3) != null || words.contains("il y a");
            if (unit != null && told) {
                boolean one = !Character.isDigit(ago.group(1).charAt(0));
                int count = one ? 1 : Integer.parseInt(ago.group(1));
                return new WrittenDate(Kind.AGO, 0, 0, 0, null, unit.multipliedBy(count));
            }
        }
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            switch (word.group()) {
                case "today", "aujourd" -> {
                    return new WrittenDate(Kind.DAYS_BACK, 0, 0, 0, time, null);
                }
                case "yesterday", "hier" -> {
                    return new WrittenDate(Kind.DAYS_BACK, 0, 1, 0, time, null);
                }
                default -> {
                    int day = CalendarWords.day(word.group());
                    if (day > 0 && time != null) {
                        return new WrittenDate(Kind.WEEKDAY, 0, day, 0, time, null);
                    }
                }
            }
        }
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    @Override
    public String toString() {
        return "WrittenDate[" + kind + "]";
    }
}
