package org.tocsin.detect.time;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What English and French words for days, months, numbers, units and zones mean. No word means two things here. */
final class TimeWords {
    private static final Map<String, DayOfWeek> DAYS = numbered(
            DayOfWeek.values(),
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"));
    private static final Map<String, Month> MONTHS = numbered(
            Month.values(),
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december"),
            List.of(
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre"));
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("two", 2),
            Map.entry("deux", 2),
            Map.entry("a couple of", 2),
            Map.entry("three", 3),
            Map.entry("trois", 3),
            Map.entry("a few", 3),
            Map.entry("quelques", 3),
            Map.entry("four", 4),
            Map.entry("quatre", 4),
            Map.entry("five", 5),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("sept", 7),
            Map.entry("eight", 8),
            Map.entry("huit", 8),
            Map.entry("nine", 9),
            Map.entry("neuf", 9),
            Map.entry("ten", 10),
            Map.entry("dix", 10),
            Map.entry("twelve", 12),
            Map.entry("douze", 12));
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("eastern", "America/New_York"), Map.entry("est", "America/New_York"),
            Map.entry("edt", "America/New_York"), Map.entry("et", "America/New_York"),
            Map.entry("central", "America/Chicago"), Map.entry("cst", "America/Chicago"),
            Map.entry("cdt", "America/Chicago"), Map.entry("mountain", "America/Denver"),
            Map.entry("mst", "America/Denver"), Map.entry("mdt", "America/Denver"),
            Map.entry("pacific", "America/Los_Angeles"), Map.entry("pst", "America/Los_Angeles"),
            Map.entry("pdt", "America/Los_Angeles"), Map.entry("pt", "America/Los_Angeles"),
            Map.entry("bst", "Europe/London"), Map.entry("uk time", "Europe/London"),
            Map.entry("cet", "Europe/Paris"), Map.entry("cest", "Europe/Paris"),
            Map.entry("paris", "Europe/Paris"), Map.entry("francaise", "Europe/Paris"),
            Map.entry("belge", "Europe/Brussels"), Map.entry("suisse", "Europe/Zurich"),
            Map.entry("quebec", "America/Toronto"), Map.entry("montreal", "America/Toronto"));

    private TimeWords() {}

    private static <T> Map<String, T> numbered(T[] values, List<String> english, List<String> french) {
        Map<String, T> map = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(english.get(i), values[i]);
            map.put(french.get(i), values[i]);
        }
        return map;
    }

    /** Small, without accents, single spaces. */
    static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ");
    }

    static DayOfWeek day(String word) {
        return known(DAYS, word);
    }

    static Month month(String word) {
        return known(MONTHS, word);
    }

    static int number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : known(NUMBERS, word);
    }

    /** UTC where the word names no other zone. */
    static ZoneId zone(String word) {
        return ZoneId.of(ZONES.getOrDefault(plain(word), "UTC"));
    }

    static Duration times(int count, String unit) {
        String plain = plain(unit);
        if (plain.startsWith("m")) {
            return Duration.ofMinutes(count);
        }
        if (plain.startsWith("h")) {
            return Duration.ofHours(count);
        }
        return Duration.ofDays(plain.startsWith("w") || plain.startsWith("s") ? count * 7L : count);
    }

    private static <T> T known(Map<String, T> map, String word) {
        T value = map.get(plain(word));
        if (value == null) {
            throw new IllegalStateException("a pattern lets through a word that means nothing");
        }
        return value;
    }
}
