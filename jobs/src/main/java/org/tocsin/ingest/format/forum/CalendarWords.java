package org.tocsin.ingest.format.forum;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of dates in English and French: months, days of the week, and lengths of time. */
final class CalendarWords {
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "january", "janv", "janvier"),
            List.of("feb", "february", "fév", "fev", "févr", "fevr", "février", "fevrier"),
            List.of("mar", "march", "mars"),
            List.of("apr", "april", "avr", "avril"),
            List.of("may", "mai"),
            List.of("jun", "june", "juin"),
            List.of("jul", "july", "juil", "juillet"),
            List.of("aug", "august", "aoû", "aou", "août", "aout"),
            List.of("sep", "sept", "september", "septembre"),
            List.of("oct", "october", "octobre"),
            List.of("nov", "november", "novembre"),
            List.of("dec", "december", "déc", "décembre", "decembre"));
    private static final List<List<String>> DAYS = List.of(
            List.of("monday", "lundi"),
            List.of("tuesday", "mardi"),
            List.of("wednesday", "mercredi"),
            List.of("thursday", "jeudi"),
            List.of("friday", "vendredi"),
            List.of("saturday", "samedi"),
            List.of("sunday", "dimanche"));
    private static final Map<String, Duration> UNITS = Map.ofEntries(
            Map.entry("second", Duration.ofSeconds(1)),
            Map.entry("seconde", Duration.ofSeconds(1)),
            Map.entry("minute", Duration.ofMinutes(1)),
            Map.entry("hour", Duration.ofHours(1)),
            Map.entry("heure", Duration.ofHours(1)),
            Map.entry("day", Duration.ofDays(1)),
            Map.entry("jour", Duration.ofDays(1)),
            Map.entry("week", Duration.ofDays(7)),
            Map.entry("semaine", Duration.ofDays(7)),
            Map.entry("month", Duration.ofDays(30)),
            Map.entry("moi", Duration.ofDays(30)), // mois, less the s of a plural
            Map.entry("year", Duration.ofDays(365)),
            Map.entry("an", Duration.ofDays(365)),
            Map.entry("année", Duration.ofDays(365)));

    private CalendarWords() {}

    /** 1 to 12; 0 when it names no month. */
    static int month(String word) {
        return 1 + indexOf(MONTHS, word);
    }

    /** 1 (Monday) to 7; 0 when it names no day. */
    static int day(String word) {
        return 1 + indexOf(DAYS, word);
    }

    /** How long a unit named in the singular or plural lasts; null when it is none. */
    static @Nullable Duration unit(String word) {
        Duration exact = UNITS.get(word);
        return exact != null || !word.endsWith("s") ? exact : UNITS.get(word.substring(0, word.length() - 1));
    }

    private static int indexOf(List<List<String>> names, String word) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(word)) {
                return i;
            }
        }
        return -1;
    }
}
