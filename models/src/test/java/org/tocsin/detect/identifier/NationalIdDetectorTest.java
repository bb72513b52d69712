package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.text.Language;

class NationalIdDetectorTest {
    private final Found found = new Found(new NationalIdDetector());

    @ParameterizedTest
    @CsvSource({
        "SSN: 078-05-1120, 078-05-1120",
        "her social security number is 078 05 1120, 078 05 1120",
        "078-05-1120 is his social, 078-05-1120",
        "ITIN 900-70-0000, 900-70-0000",
        "NINO: QQ 12 34 56 C, QQ 12 34 56 C",
        "national insurance AB123456C, AB123456C",
        "NHS number 943 476 5919, 943 476 5919",
        "her PPS no is 1234567T, 1234567T",
        "TFN 123 456 782, 123 456 782",
        "medicare 2123 45670 1, 2123 45670 1",
        "his SIN is 130 692 544, 130 692 544",
        "id card AB1234567, AB1234567"
    })
    void aNumberIsFoundBesideAWordForItInEnglish(String text, String number) {
        assertThat(found.en(text)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource({
        "sa sécu : 1 84 12 76 451 089 46, 1 84 12 76 451 089 46",
        "184127645108946, 184127645108946",
        "NIR 1.84.12.76.451.089.46, 1.84.12.76.451.089.46",
        "son NAS : 130 692 544, 130 692 544",
        "registre national 85.07.30-033.28, 85.07.30-033.28",
        "c'est 756.9217.0769.85, 756.9217.0769.85",
        "sa carte d'identité 123456789012, 123456789012",
        "1 84 12 76 451 089 46 est son numéro de sécu, 1 84 12 76 451 089 46"
    })
    void aNumberIsFoundByItsKeyOrAWordForItInFrench(String text, String number) {
        assertThat(found.fr(text)).containsExactly(number);
    }

    @Test
    void theRuleSaysWhetherTheCheckWasPassed() {
        assertThat(found.rules("sécu 1 84 12 76 451 089 46", Language.FR)).containsExactly("id.nir.checked");
        assertThat(found.rules("sécu 1 84 12 76 451 089 47", Language.FR)).containsExactly("id.nir.cue");
        assertThat(found.rules("NHS number 943 476 5919", Language.EN)).containsExactly("id.nhs.checked");
        assertThat(found.rules("NHS number 943 476 5918", Language.EN)).containsExactly("id.nhs.cue");
    }

    @ParameterizedTest
    @CsvSource({
        "the part is 078-05-1120 in black",
        "order 130 692 544 has shipped",
        "flight AB123456C leaves",
        "SSN was stolen in 2019. Order 123456789 came later",
        "943 476 5919",
        "version 85.07.30-033.29"
    })
    void otherFiguresAreNoneInEnglish(String text) {
        assertThat(found.en(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 84 12 76 451 089 47",
        "SIREN 732 829 320",
        "SIRET 732 829 320 00074",
        "la commande 130 692 544 est partie",
        "756.9217.0769.86"
    })
    void otherFiguresAreNoneInFrench(String text) {
        assertThat(found.fr(text)).isEmpty();
    }

    @Test
    void theSameNumberHasOneValueHoweverItIsWritten() {
        assertThat(found.values("sécu 1 84 12 76 451 089 46, ou 184127645108946", Language.FR))
                .containsExactly("184127645108946", "184127645108946");
    }
}
