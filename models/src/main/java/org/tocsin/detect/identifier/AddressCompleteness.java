package org.tocsin.detect.identifier;

import static java.util.stream.Collectors.joining;
import static org.tocsin.detect.identifier.AddressPart.STREET;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much of an address a post gives: the street alone, or the number, the town, the postcode and the flat, too. The more
 * of them agree, the surer it is an address, and the nearer it leads to a door.
 */
record AddressCompleteness(Set<AddressPart> parts) {
    private static final double STREET_ALONE = 0.6;

    AddressCompleteness {
        if (!parts.contains(STREET)) {
            throw new IllegalArgumentException("an address without a street: " + parts);
        }
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /** From .6 for a street alone upwards: each further part halves the doubt. */
    double confidence() {
        return 1 - (1 - STREET_ALONE) / (1 << (parts.size() - 1));
    }

    /** As in "it has street and number, and lacks town, postcode and flat, floor or staircase". */
    String told() {
        Set<AddressPart> missing = EnumSet.complementOf(EnumSet.copyOf(parts));
        return "it has " + listed(parts) + (missing.isEmpty() ? "" : "; it lacks " + listed(missing));
    }

    private static String listed(Set<AddressPart> parts) {
        return parts.stream().map(AddressPart::label).collect(joining(", "));
    }
}
