package org.tocsin.ingest;

/** The operator asked for something that cannot be read; the message says what to do. */
public abstract sealed class IngestFault extends RuntimeException permits NoInput, UnknownFormat, BadMapping {
    IngestFault(String message) {
        super(message);
    }
}
