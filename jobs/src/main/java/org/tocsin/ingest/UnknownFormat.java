package org.tocsin.ingest;

import java.util.List;
import org.tocsin.ingest.record.IngestFault;

/** A format name that there is none of (exit 2). */
public final class UnknownFormat extends IngestFault {
    private final String name;

    public UnknownFormat(String name, List<String> known) {
        super("There is no format \"" + name + "\"; known are: " + String.join(", ", known));
        this.name = name;
    }

    public String name() {
        return name;
    }
}
