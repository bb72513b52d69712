package org.tocsin.taxonomy;

import java.util.Locale;

/** How the author of a post stands to the harm it speaks of. */
public enum Stance {
    ATTACK,
    SELF_DISCLOSURE,
    NEWS_REPORT,
    COUNTER_SPEECH,
    FICTION,
    HELP_SEEKING,
    NEUTRAL;

    /** The name in files: {@code news_report}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
