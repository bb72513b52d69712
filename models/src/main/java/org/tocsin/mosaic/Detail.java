package org.tocsin.mosaic;

/** How completely a fact is told: a surname or a street alone, the whole of it, or an address with its town. */
public enum Detail {
    PART,
    WHOLE,
    EXACT
}
