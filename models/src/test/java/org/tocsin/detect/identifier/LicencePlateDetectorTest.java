package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicencePlateDetectorTest {
    private final Found found = new Found(new LicencePlateDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {"AB12 CDE", "A123 BCD", "7ABC123", "ABC 1234", "ABC-123", "191-D-12345", "BXKZ 482", "abc1234"})
    void aPlateIsFoundBehindAWordForItInEnglish(String plate) {
        assertThat(found.en("grey hatchback, plate " + plate + ", parks behind"))
                .containsExactly(plate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB-123-CD", "AB 123 CD", "1234 AB 75", "ABC 123", "1-ABC-123", "GE 123456", "12 ABC 2A"})
    void aPlateIsFoundBehindAWordForItInFrench(String plate) {
        assertThat(found.fr("la plaque : " + plate + " devant chez lui")).containsExactly(plate);
    }

    @Test
    void aVehicleIsEnoughForAFormOfItsOwn() {
        assertThat(found.en("her car is a blue AB12 CDE")).containsExactly("AB12 CDE");
        assertThat(found.fr("sa voiture : AB-123-CD")).containsExactly("AB-123-CD");
        assertThat(found.en("her car did 120 mph")).isEmpty();
        assertThat(found.fr("sa voiture fait 120 km")).isEmpty();
    }

    @Test
    void withoutAWordForItACodeIsNone() {
        assertThat(found.en("part AB12 CDE, a plate of 12 oysters, reg open until 2027"))
                .isEmpty();
        assertThat(found.fr("la pièce AB-123-CD, une plaque de 12 kg, plaque 2024"))
                .isEmpty();
    }
}
