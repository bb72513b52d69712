package org.tocsin.synth;

/** A file of texts that posts cannot be made of; the message names file, field and what to do. */
public final class BadTexts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadTexts(String message) {
        super(message);
    }
}
