package org.tocsin.ingest.format.video;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time as YouTube shows it, "2 years ago" or « il y a 2 ans »: so many whole units, rounded down. {@code each} is a
 * unit's seconds.
 */
record Ago(long count, long each) {
    private static final int LONGEST = 100;
    private static final long DAY = 86_400;
    private static final long MOST = 1000;

    /** Reads what is shown; null when it is none. */
    static @Nullable Ago of(@Nullable String shown) {
        if (shown == null || shown.length() > LONGEST) {
            return null;
        }
        String[] words = shown.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').split(" ", -1);
        for (int i = 0; i + 1 < words.length; i++) {
            long each = unit(words[i + 1]);
            if (each > 0 && number(words[i])) {
                return new Ago(Long.parseLong(words[i]), each);
            }
        }
        boolean now = shown.contains("just now") || shown.contains("l'instant");
        return now ? new Ago(0, 60) : null;
    }

    private static boolean number(String word) {
        return !word.isEmpty()
                && word.length() < 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && Long.parseLong(word) < MOST;
    }

    private static long unit(String word) {
        return switch (word) {
            case "second", "seconds", "seconde", "secondes" -> 1;
            case "minute", "minutes" -> 60;
            case "hour", "hours", "heure", "heures" -> 3600;
            case "day", "days", "jour", "jours" -> DAY;
            case "week", "weeks", "semaine", "semaines" -> 7 * DAY;
            case "month", "months", "mois" -> 31 * DAY;
            case "year", "years", "an", "ans", "année", "années" -> 366 * DAY;
            default -> 0;
        };
    }

    /** How many seconds ago, at least. */
    long seconds() {
        return count * each;
    }

    /** How far the true time may be from the time that is reckoned: a unit, and what rounding to at most a day adds. */
    long error() {
        return each + Math.min(each, DAY) / 2;
    }

    /** Whether what is shown says that the comment was changed later. */
    static boolean edited(@Nullable String shown) {
        return shown != null && (shown.contains("(edited)") || shown.contains("(modifié)"));
    }
}
