package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoDetectorTest {
    private final Found found = new Found(new GeoDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45.12345, -20.54321",
                "45.12345,-20.54321",
                "45.1234\u00b0 N, 20.5432\u00b0 W",
                "45\u00b007'24.4\"N 20\u00b032'35.6\"W",
                "45\u00b0 07\u2032 24\u2033 N, 20\u00b0 32\u2032 35\u2033 O",
                "lat: 45.123, long: -20.543",
                "9C3W9Q2X+4F",
                "https://www.google.com/maps/@45.12345,-20.54321,15z",
                "https://www.openstreetmap.org/?mlat=45.1&mlon=-20.5",
                "geo:45.1,-20.5"
            })
    void aPlaceIsFoundHoweverItIsWritten(String place) {
        assertThat(found.en("look at " + place + " tonight")).containsExactly(place);
        assertThat(found.fr("regarde " + place + " ce soir")).containsExactly(place);
    }

    @Test
    void aCoarsePairNeedsAWordForIt() {
        assertThat(found.en("coordinates 45.12, -20.54")).containsExactly("45.12, -20.54");
        assertThat(found.fr("coordonnées : 45.12, -20.54")).containsExactly("45.12, -20.54");
        assertThat(found.en("it rose from 45.12, 20.54 before")).isEmpty();
        assertThat(found.fr("de 45.12, 20.54 avant")).isEmpty();
    }

    @Test
    void figuresOffTheEarthAndPlainAnglesAreNone() {
        assertThat(found.en(
                        "95.12345, 20.54321 or 45.12345, 190.54321; $45.1234, 20.1234; 20\u00b0 outside, a C++ class"))
                .isEmpty();
        assertThat(found.fr("95,12 et 20,54 ; il fait 20\u00b0 ; google.com/maps est pratique"))
                .isEmpty();
    }
}
