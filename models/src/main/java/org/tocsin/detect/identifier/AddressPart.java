package org.tocsin.detect.identifier;

/** What an address may hold, from the street to the door. */
enum AddressPart {
    STREET("street"),
    NUMBER("number"),
    TOWN("town"),
    POSTCODE("postcode"),
    UNIT("flat, floor or staircase");

    private final String label;

    AddressPart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
