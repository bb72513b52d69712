package org.tocsin.taxonomy;

import java.util.Locale;

/** The stages of an attack, in order; real campaigns loop. */
public enum Stage {
    RECON,
    DOX,
    CALL,
    EXECUTION,
    BOAST;

    /** The name in files: {@code recon}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
