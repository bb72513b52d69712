package org.tocsin.ingest.bytes;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One packing that lies around a dump. In an archive, {@code number} is the entry's place, counted from 1, and {@code
 * entry} its name; elsewhere 0 and null. {@code toString} shows no name.
 */
public record Layer(
        Container container, int number, @Nullable String entry) implements Serializable {
    static Layer stream(Container container) {
        return new Layer(container, 0, null);
    }

    @Override
    public String toString() {
        return container + (number > 0 ? "#" + number : "");
    }
}
