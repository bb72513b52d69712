package org.tocsin.synth;

import java.util.Locale;

/** Where a scenario's case ought to rank. */
enum Tier {
    IMMINENT,
    AT_LEAST_HIGH,
    AT_LEAST_ELEVATED,
    AT_MOST_ELEVATED,
    AT_MOST_ROUTINE;

    /** The name in files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
