package org.tocsin.ingest.format.video;

import org.jspecify.annotations.Nullable;

/** The first of several places in which layouts keep the same thing. */
final class First {
    private First() {}

    static @Nullable String filled(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
