package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.text.Language;

class IbanDetectorTest {
    private final Found found = new Found(new IbanDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB29 NWBK 6016 1331 9268 19",
                "FR14 2004 1010 0505 0001 3M02 606",
                "FR1420041010050500013M02606",
                "BE68 5390 0754 7034",
                "CH93 0076 2011 6238 5295 7",
                "IE29 AIBK 9311 5212 3456 78"
            })
    void anAccountIsFoundByItsCheckInBothLanguages(String iban) {
        assertThat(found.en("send it to " + iban + " today")).containsExactly(iban);
        assertThat(found.fr("versez sur " + iban + ". Merci")).containsExactly(iban);
        assertThat(found.rules(iban, Language.FR)).containsExactly("id.iban.checked");
    }

    @Test
    void aWrongDigitPassesOnlyBehindAWordForIt() {
        assertThat(found.en("the key is GB29 NWBK 6016 1331 9268 18")).isEmpty();
        assertThat(found.rules("IBAN GB29 NWBK 6016 1331 9268 18", Language.EN)).containsExactly("id.iban.cue");
        assertThat(found.fr("la clé BE68 5390 0754 7035")).isEmpty();
        assertThat(found.rules("son RIB : BE68 5390 0754 7035", Language.FR)).containsExactly("id.iban.cue");
    }

    @Test
    void aLongerOrAShorterCodeIsNone() {
        assertThat(found.en("BE68 5390 0754 70341 and BE68 5390 0754 703")).isEmpty();
        assertThat(found.fr("XX68 5390 0754 7034")).isEmpty();
    }
}
