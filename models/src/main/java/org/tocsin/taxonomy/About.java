package org.tocsin.taxonomy;

import java.util.Locale;

/** Whose data an identifier is, seen from the post's author. */
public enum About {
    THIRD_PARTY,
    SELF,
    ORGANISATION,
    UNKNOWN;

    /** The name in files: {@code third_party}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
