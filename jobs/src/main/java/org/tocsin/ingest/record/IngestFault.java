package org.tocsin.ingest.record;

/** The operator asked for something that cannot be read; the message says what to do. */
public abstract class IngestFault extends RuntimeException {
    public IngestFault(String message) {
        super(message);
    }
}
