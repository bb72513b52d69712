package org.tocsin.detect.time;

import com.google.re2j.Matcher;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One expression of time, put together from the pieces that stand side by side ("tomorrow", "8pm", "eastern"), and the
 * moment it means. Made for one text and one thread.
 */
final class TimeExpression {
    private static final LocalTime DAY_END = LocalTime.of(23, 59, 59);

    private final int begin;
    private int end;
    private boolean gone;
    private boolean night;
    private boolean morning;
    private boolean tight; // the hour is said in full: "8pm", "20h", "9:20"
    private boolean nextOne;
    private int daysAhead = -1;
    private @Nullable DayOfWeek weekday;
    private @Nullable Month month;
    private int dayOfMonth;
    private int year;
    private int hour = -1;
    private int minute;
    private boolean twelveHours;
    private @Nullable LocalTime dayPart;
    private @Nullable Duration ahead;
    private @Nullable ZoneId zone;

    TimeExpression(int begin) {
        this.begin = begin;
        this.end = begin;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** Whether it says when by itself: a day, an hour said in full, or a delay, and nothing past or habitual. */
    boolean announces() {
        return !gone && (hasDay() || ahead != null || (hour >= 0 && (tight || zone != null)));
    }

    private boolean hasDay() {
        return daysAhead >= 0 || weekday != null || dayOfMonth > 0;
    }

    /** Takes in one match of a pattern; false, and nothing is changed, where it begins another expression. */
    boolean add(Matcher piece) {
        boolean day = any(piece, "today", "tomorrow", "weekend", "week", "weekday", "day", "day2", "day3");
        boolean clock = any(piece, "hour", "hour2", "hour3", "noon", "midnight");
        boolean delay = any(piece, "count");
        if ((ahead != null && (day || clock || delay)) || (delay && (hasDay() || hour >= 0))) {
            return false;
        }
        if ((day && hasDay() && !any(piece, "day", "day2", "day3")) || (clock && hour >= 0)) {
            return false;
        }
        gone |= any(piece, "past", "habit");
        if (day) {
            addDay(piece);
        } else if (clock) {
            addClock(piece);
        } else if (delay) {
            ahead = TimeWords.times(TimeWords.number(group(piece, "count")), group(piece, "unit"));
        } else if (any(piece, "part")) {
            addPart(TimeWords.plain(group(piece, "part")));
        } else if (any(piece, "zone")) {
            zone = TimeWords.zone(group(piece, any(piece, "place") ? "place" : "zone"));
        }
        end = piece.end();
        return true;
    }

    private void addDay(Matcher piece) {
        if (any(piece, "today")) {
            daysAhead = 0;
            addPart(TimeWords.plain(group(piece, "today")));
        } else if (any(piece, "tomorrow")) {
            daysAhead = 1;
        } else if (any(piece, "weekend")) {
            weekday = DayOfWeek.SUNDAY;
        } else if (any(piece, "week")) {
            weekday = DayOfWeek.SUNDAY;
            nextOne = true;
        } else if (any(piece, "weekday")) {
            weekday = TimeWords.day(group(piece, "weekday"));
            nextOne = any(piece, "next");
        } else {
            dayOfMonth = Integer.parseInt(group(piece, "day", "day2", "day3"));
            String name = group(piece, "month", "month2", "month3");
            month = name.isEmpty() ? null : TimeWords.month(name);
            String number = group(piece, "year2", "year3");
            year = number.isEmpty() ? 0 : Integer.parseInt(number);
        }
    }

    private void addClock(Matcher piece) {
        if (any(piece, "noon", "midnight")) {
            hour = any(piece, "noon") ? 12 : 24;
            tight = true;
            return;
        }
        hour = Integer.parseInt(group(piece, "hour", "hour2", "hour3"));
        String minutes = group(piece, "minute", "minute2", "minute3");
        minute = minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
        String half = TimeWords.plain(group(piece, "half"));
        boolean led = any(piece, "led");
        tight = !led || !minutes.isEmpty();
        twelveHours = half.isEmpty() && hour >= 1 && hour <= 12 && (led || any(piece, "hour3"));
        if (half.startsWith("p") || half.endsWith("soir") || half.endsWith("midi")) {
            hour = hour < 12 ? hour + 12 : hour;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        gone |= hour > 24 || minute > 59;
    }

    private void addPart(String part) {
        if (part.endsWith("morning") || part.equals("matin")) {
            dayPart = LocalTime.NOON;
            morning = true;
        } else if (part.endsWith("noon") || part.endsWith("midi")) {
            dayPart = LocalTime.of(18, 0);
        } else if (!part.equals("today") && !part.startsWith("aujourd")) {
            night = true;
        }
        daysAhead = part.startsWith("this") ? 0 : daysAhead;
    }

    /** The last moment that it can mean and that lies ahead of {@code from}; empty where there is none. */
    Optional<Instant> after(Instant from) {
        ZonedDateTime now = from.atZone(zone == null ? ZoneOffset.UTC : zone);
        if (ahead != null) {
            return Optional.of(from.plus(ahead));
        }
        Optional<LocalDate> date = date(now);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        ZonedDateTime moment = at(date.get(), now);
        if (!moment.isAfter(now)) {
            if (!hasDay()) {
                moment = moment.plusDays(1);
            } else if (weekday != null) {
                moment = moment.plusWeeks(1);
            } else if (month != null && year == 0) {
                moment = moment.plusYears(1);
            }
        }
        return moment.isAfter(now) ? Optional.of(moment.toInstant()) : Optional.empty();
    }

    private Optional<LocalDate> date(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        if (dayOfMonth > 0) {
            return ofMonth(today);
        }
        if (weekday == null) {
            return Optional.of(today.plusDays(Math.max(daysAhead, 0)));
        }
        LocalDate day = today.with(TemporalAdjusters.nextOrSame(weekday));
        boolean wholeWeek = nextOne && weekday == DayOfWeek.SUNDAY;
        return Optional.of(nextOne && (day.equals(today) || wholeWeek) ? day.plusWeeks(1) : day);
    }

    private Optional<LocalDate> ofMonth(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        if (month != null) {
            first = LocalDate.of(year > 0 ? year : today.getYear(), month, 1);
        }
        for (int months = 0; months < 3; months++) {
            LocalDate start = first.plusMonths(months);
            boolean ahead = month != null || dayOfMonth >= today.getDayOfMonth() || months > 0;
            if (dayOfMonth <= start.lengthOfMonth() && ahead) {
                return Optional.of(start.withDayOfMonth(dayOfMonth));
            }
            if (month != null) {
                break;
            }
        }
        return Optional.empty();
    }

    private ZonedDateTime at(LocalDate date, ZonedDateTime now) {
        if (hour < 0) {
            return date.atTime(dayPart == null ? DAY_END : dayPart).atZone(now.getZone());
        }
        int hours = hour;
        boolean small = night && hours < 5; // "tonight at 2" is past midnight
        if (twelveHours && !small && !morning && hours < 12 && (hasDay() || night || !stillAhead(date, hours, now))) {
            hours += 12;
        }
        LocalDate day = small ? date.plusDays(1) : date;
        return day.atStartOfDay().plusHours(hours).plusMinutes(minute).atZone(now.getZone());
    }

    private boolean stillAhead(LocalDate date, int hours, ZonedDateTime now) {
        return date.atStartOfDay()
                .plusHours(hours)
                .plusMinutes(minute)
                .atZone(now.getZone())
                .isAfter(now);
    }

    private static boolean any(Matcher piece, String... names) {
        return !group(piece, names).isEmpty();
    }

    /** The text of the first of some groups that took part; empty where none did or the language has none of them. */
    private static String group(Matcher piece, String... names) {
        for (String name : names) {
            if (piece.pattern().namedGroups().containsKey(name)) {
                String text = piece.group(name);
                if (text != null && !text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
