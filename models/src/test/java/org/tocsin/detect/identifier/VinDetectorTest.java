package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class VinDetectorTest {
    private final Found found = new Found(new VinDetector());

    @Test
    void aNumberIsFoundByItsCheck() {
        assertThat(found.en("you can read 1M8GDM9AXKP042788 on it")).containsExactly("1M8GDM9AXKP042788");
        assertThat(found.fr("on lit 1M8GDM9AXKP042788 dessus")).containsExactly("1M8GDM9AXKP042788");
        assertThat(found.rules("VIN 1M8GDM9AXKP042788", Language.EN)).containsExactly("id.vin.checked");
    }

    @Test
    void aWordForItStandsInForTheCheck() {
        assertThat(found.rules("VIN VF1AB000123456789", Language.EN)).containsExactly("id.vin.cue");
        assertThat(found.rules("châssis de la moto VF1AB000123456789", Language.FR))
                .containsExactly("id.vin.cue");
    }

    @Test
    void otherCodesAreNone() {
        assertThat(found.en("key VF1AB000123456789, key 12345678901234567, VIN 1M8GDM9AXKP04278"))
                .isEmpty();
        assertThat(found.fr("clé VF1AB000123456789")).isEmpty();
    }
}
