package org.tocsin.mosaic;

import org.tocsin.taxonomy.IdentifierType;

/**
 * A kind of fact about a person. Types that say much the same (a street and its postcode) are one kind: together they tell
 * no more than the best of the kind can. {@code NAME} says who is meant, which is no news; all others are facts exposed.
 */
public enum Facet {
    NAME,
    PLACE,
    CONTACT,
    WORK_OR_SCHOOL,
    FAMILY,
    CIVIL_STATUS,
    VEHICLE,
    MONEY,
    SECRET,
    MACHINE;

    public static Facet of(IdentifierType type) {
        return Identifiability.standard().facet(type);
    }
}
