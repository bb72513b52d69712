package org.tocsin.risk;

import java.util.Locale;

/** How soon a reviewer should look, the soonest first. */
public enum Tier {
    IMMINENT,
    HIGH,
    ELEVATED,
    ROUTINE;

    /** The name in files: {@code imminent}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
