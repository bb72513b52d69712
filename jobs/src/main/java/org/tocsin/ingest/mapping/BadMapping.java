package org.tocsin.ingest.mapping;

import org.tocsin.ingest.record.IngestFault;

/** A mapping file that cannot be used (exit 78): which file, which field, what stands there, and what to do. */
public final class BadMapping extends IngestFault {
    private final String file;
    private final String field;
    private final String found;
    private final String advice;

    public BadMapping(String file, String field, String found, String advice) {
        super(file + ": " + field + ": found " + found + "; " + advice);
        this.file = file;
        this.field = field;
        this.found = found;
        this.advice = advice;
    }

    public String file() {
        return file;
    }

    public String field() {
        return field;
    }

    public String found() {
        return found;
    }

    public String advice() {
        return advice;
    }
}
