package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriverLicenceDetectorTest {
    private final Found found = new Found(new DriverLicenceDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MORGA753116SM9IJ",
                "D1234567",
                "A123-4567-8901",
                "1234-56-7890",
                "123456789",
                "A12345678901234",
                "AB123456C",
                "M123456789012",
                "A1234-56789-01234"
            })
    void aNumberIsFoundBehindAWordForItInEnglish(String number) {
        assertThat(found.en("driver's license number is " + number + ", he says"))
                .containsExactly(number);
        assertThat(found.en("DL " + number)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13AA00002", "123456789012", "A1234-567890-12"})
    void aNumberIsFoundBehindAWordForItInFrench(String number) {
        assertThat(found.fr("son permis de conduire : " + number + ".")).containsExactly(number);
        assertThat(found.fr("permis " + number)).containsExactly(number);
    }

    @Test
    void otherCodesAreNone() {
        assertThat(found.en("order D1234567 came, the license costs 40 and MORGA753116SM9IJ is a key"))
                .isEmpty();
        assertThat(found.fr("commande 13AA00002, permis en 2019, permis à points : 12"))
                .isEmpty();
    }
}
