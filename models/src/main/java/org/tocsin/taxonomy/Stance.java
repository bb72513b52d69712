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

    /** Whether its words, however harsh, take no part in an attack. */
    public boolean isBenign() {
        return this != ATTACK && this != NEUTRAL;
    }

    /** The name in files: {@code news_report}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
