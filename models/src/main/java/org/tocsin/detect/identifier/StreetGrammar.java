package org.tocsin.detect.identifier;

/** How one country's addresses run on behind the house number. */
interface StreetGrammar {
    /** The last word of the street that follows the house number {@code number}; {@code number} when none does. */
    int lastWord(Reading reading, int number);
}
