package org.tocsin.detect.time;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.tocsin.text.Language;

/**
 * How English and French say when: one pattern each, whose named groups are the same. A match is one piece of an
 * expression; {@link TimeExpression} puts pieces together.
 */
final class TimePatterns {
    private static final String WEEKDAY_EN = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final String WEEKDAY_FR = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
    private static final String MONTH_EN =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String MONTH_FR =
            "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre";
    private static final String NUMBER_EN =
            "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a\\s+few|a\\s+couple\\s+of";
    private static final String NUMBER_FR =
            "\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quelques";

    private static final Pattern ENGLISH = either(
            "(?P<past>yesterday|last\\s+(?:night|week|month|year|weekend|" + WEEKDAY_EN + ")|(?:" + NUMBER_EN
                    + ")\\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?)\\s+ago|since\\s+(?:" + WEEKDAY_EN + "))",
            "(?P<habit>(?:every|each)\\s+(?:day|night|morning|evening|week|weekend|" + WEEKDAY_EN
                    + ")|(?:mon|tues|wednes|thurs|fri|satur|sun)days)",
            "in\\s+(?P<count>" + NUMBER_EN + ")\\s+(?P<unit>minutes?|mins?|hours?|hrs?|days?|weeks?)",
            "(?P<today>today|tonight|tonite|2nite)",
            "(?P<tomorrow>tomorrow|tmrw|tmr)",
            "(?P<weekend>(?:this|the)\\s+weekend)",
            "(?P<week>next\\s+week)",
            "(?P<next>next\\s+)?(?P<weekday>" + WEEKDAY_EN + ")",
            "(?P<part>(?:this\\s+)?(?:morning|afternoon|evening)|night)",
            "(?:on|by|before|until|till)\\s+the\\s+(?P<day>\\d{1,2})(?:st|nd|rd|th)(?:\\s+of\\s+(?P<month>" + MONTH_EN
                    + "))?",
            "(?P<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?P<month2>" + MONTH_EN + ")(?:,?\\s+(?P<year2>\\d{4}))?",
            "(?P<month3>" + MONTH_EN + ")\\s+(?P<day3>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?P<year3>\\d{4}))?",
            "(?P<hour>\\d{1,2})(?:[:.](?P<minute>\\d{2}))?\\s?(?P<half>[ap])\\.?m",
            "(?P<led>at|by|before|until|till|@)\\s*(?P<hour2>\\d{1,2})(?::(?P<minute2>\\d{2}))?(?:\\s?o'?clock)?",
            "(?P<hour3>\\d{1,2}):(?P<minute3>\\d{2})",
            "(?P<noon>noon|midday)",
            "(?P<midnight>midnight)",
            "(?P<zone>eastern|central|mountain|pacific|est|edt|et|cst|cdt|mst|mdt|pst|pdt|pt|gmt|utc|bst|cet|cest|uk\\s+time)");

    private static final Pattern FRENCH = either(
            "(?P<past>hier|avant-hier|(?:" + WEEKDAY_FR
                    + ")\\s+derniers?|(?:la\\s+semaine|l['’]ann[ée]e)\\s+derni[èe]re|il\\s+y\\s+a\\s+(?:" + NUMBER_FR
                    + ")\\s?(?:minutes?|min|heures?|h|jours?|semaines?)|(?:pendant|depuis|durant|toutes\\s+les|en)\\s+(?:"
                    + NUMBER_FR + ")\\s?(?:minutes?|min|heures?|h|jours?|semaines?)|24\\s?h)",
            "(?P<habit>(?:chaque|tous\\s+les|toutes\\s+les)\\s+(?:jours?|soirs?|matins?|nuits?|semaines?|(?:"
                    + WEEKDAY_FR + ")s?)|le\\s+(?:" + WEEKDAY_FR
                    + ")(?:\\s+(?:matin|soir))?(?:[\\s.,!?;]+[^\\d\\s]|[.,!?;]*$)|(?:" + WEEKDAY_FR + ")s)",
            "dans\\s+(?P<count>" + NUMBER_FR + ")\\s?(?P<unit>minutes?|min|heures?|h|jours?|semaines?)",
            "(?P<today>aujourd['’]hui|ce\\s+soir|cette\\s+nuit|cet\\s+apr[èe]s-midi|ce\\s+midi)",
            "(?P<tomorrow>demain)",
            "(?P<weekend>ce\\s+week-?\\s?end)",
            "(?P<week>la\\s+semaine\\s+prochaine)",
            "(?P<weekday>" + WEEKDAY_FR + ")(?P<next>\\s+prochain)?",
            "(?P<part>matin|apr[èe]s-midi|soir|nuit)",
            "(?P<day2>\\d{1,2})(?:er)?\\s+(?P<month2>" + MONTH_FR + ")(?:\\s+(?P<year2>\\d{4}))?",
            "le\\s+(?P<day>\\d{1,2})(?:er)?\\s+[àa]\\s+",
            "(?P<hour2>\\d{1,2})\\s?(?:heures?|h)(?:\\s?(?P<minute2>\\d{2}))?(?:\\s?(?P<half>du\\s+mat(?:in)?|du\\s+soir|de\\s+l['’]apr[èe]s-midi))?",
            "(?P<hour3>\\d{1,2}):(?P<minute3>\\d{2})",
            "(?P<noon>midi)",
            "(?P<midnight>minuit)",
            "(?P<zone>heure\\s+(?:de\\s+|du\\s+)?(?P<place>paris|fran[çc]aise|belge|suisse|qu[ée]bec|montr[ée]al)|gmt|utc|cet|cest)");

    /** One of these, or a digit, is in whatever the patterns can find. */
    private static final List<String> STEMS = List.of(
            "day",
            "toni",
            "morrow",
            "tmr",
            "week",
            "noon",
            "night",
            "morning",
            "evening",
            "hour",
            "min",
            "hr",
            "aujourd",
            "soir",
            "midi",
            "demain",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "semaine",
            "heure",
            "jour",
            " h");

    private TimePatterns() {}

    /** Whether a text could say when at all, without matching a pattern. */
    static boolean possible(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.chars().anyMatch(Character::isDigit) || STEMS.stream().anyMatch(small::contains);
    }

    private static Pattern either(String... pieces) {
        return Pattern.compile("(?i)\\b(?:" + String.join("|", pieces) + ")(?:\\b|$)");
    }

    static List<Pattern> of(Language language) {
        return switch (language) {
            case EN -> List.of(ENGLISH);
            case FR -> List.of(FRENCH);
            case OTHER -> List.of(ENGLISH, FRENCH);
        };
    }
}
