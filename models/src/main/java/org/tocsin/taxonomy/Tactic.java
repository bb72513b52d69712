package org.tocsin.taxonomy;

/** The family of an indicator: the part of its id before the dot. */
public enum Tactic {
    DOX,
    LEAK,
    THREAT,
    SELFHARM,
    REPORT,
    CONTACT,
    OVERLOAD,
    SURVEIL,
    IMPERSONATE,
    REPUTE,
    EXTORT,
    LOCKOUT,
    TOXIC,
    COORD,
    COUNTER
}
