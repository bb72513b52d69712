package org.tocsin.detect.identifier;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** A date as English and French posts write it, at the beginning of some text: figures, or a month by name. */
final class WrittenDate {
    private static final String MONTH =
            "(?:jan(?:uary|vier|v)?|f[e\u00e9]v(?:rier|r)?|feb(?:ruary)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin"
                    + "|july?|juil(?:let|l)?|aug(?:ust)?|ao[u\u00fb]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[e\u00e9]c(?:ember|embre)?)\\.?";
    private static final String YEAR = "(?:1[89]\\d\\d|20[0-3]\\d)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String FIGURES = DAY + "\\s?[/.\\- ]\\s?" + DAY + "\\s?[/.\\- ]\\s?(?:" + YEAR + "|\\d\\d)";
    private static final String ISO = YEAR + "[/.-](?:0?[1-9]|1[0-2])[/.-]" + DAY;
    private static final String DAY_MONTH = DAY + "(?:st|nd|rd|th|er|e)?(?: of| the|-|/)?\\s?" + MONTH
            + "(?:[ ,/-]{1,2}(?:" + YEAR + "|['\u2019]\\d\\d))?";
    private static final String MONTH_DAY =
            MONTH + "\\s?(?:the )?" + DAY + "(?:st|nd|rd|th)?\\b(?:[ ,]{1,2}(?:" + YEAR + "|['\u2019]\\d\\d))?";
    private static final Pattern DATE = Pattern.compile("(?i)(" + ISO + "|" + FIGURES + "|" + DAY_MONTH + "|"
            + MONTH_DAY + "|" + MONTH + "\\s" + YEAR + ")(?:[^\\p{L}\\d]|$)");
    private static final Pattern ONLY_YEAR = Pattern.compile("(" + YEAR + ")(?:[^\\p{L}\\d]|$)");

    private WrittenDate() {}

    /** Where the date at the beginning of a text ends; 0 where none begins it. */
    static int length(String text) {
        return length(DATE, text);
    }

    /** Where a year by itself at the beginning of a text ends; 0 where none begins it. */
    static int yearLength(String text) {
        return length(ONLY_YEAR, text);
    }

    private static int length(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher.end(1) : 0;
    }
}
