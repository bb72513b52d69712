package org.tocsin.ingest;

import org.tocsin.ingest.record.IngestFault;

/** A path that leads to no file (exit 66). */
public final class NoInput extends IngestFault {
    private final String path;

    public NoInput(String path) {
        super("There is no file, folder or match for: " + path);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
