package org.tocsin.ingest.format.forum;

import java.util.Collection;
import java.util.Locale;

/** Which of a numeric date's first two numbers is the month. */
enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
    UNKNOWN;

    /** The order of a page: what its own dates allow, else what its language writes; unknown where both leave it open. */
    static DateOrder of(Collection<WrittenDate> dates, String language) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (WrittenDate date : dates) {
            boolean numbers = date.kind() == WrittenDate.Kind.NUMBERS;
            dayFirst |= numbers && date.first() > 12;
            monthFirst |= numbers && date.second() > 12;
        }
        if (dayFirst != monthFirst) {
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
        return dayFirst ? UNKNOWN : of(language.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** English by itself is both British and American, and says nothing. */
    private static DateOrder of(String language) {
        if (language.equals("en-us")) {
            return MONTH_FIRST;
        }
        boolean british = language.equals("en-gb") || language.equals("en-au") || language.equals("en-ie");
        return british || language.equals("fr") || (language.startsWith("fr-") && !language.equals("fr-ca"))
                ? DAY_FIRST
                : UNKNOWN;
    }
}
