package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class PassportDetectorTest {
    /** The specimen of ICAO Doc 9303. */
    private static final String BOOKLET =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private static final String CARD =
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";

    private final Found found = new Found(new PassportDetector());

    @Test
    void aNumberIsFoundBehindAWordForIt() {
        assertThat(found.en("passport: 925076473 | passport no. AB123456 | passport C01234567"))
                .containsExactly("925076473", "AB123456", "C01234567");
        assertThat(found.fr("passeport entrevu : 12AB34567. Numéro de passeport AB123456"))
                .containsExactly("12AB34567", "AB123456");
    }

    @Test
    void withoutAWordForItACodeIsNone() {
        assertThat(found.en("order 925076473, flight AB123456, my passport expires in 2027"))
                .isEmpty();
        assertThat(found.fr("commande 12AB34567, mon passeport expire en 2027")).isEmpty();
    }

    @Test
    void machineReadableLinesSpeakForThemselves() {
        assertThat(found.en("look:\n" + BOOKLET + "\nlol")).containsExactly(BOOKLET);
        assertThat(found.fr(BOOKLET)).containsExactly(BOOKLET);
        assertThat(found.values(CARD, Language.FR)).containsExactly("D23145890");
        assertThat(found.rules(BOOKLET, Language.EN)).containsExactly("id.mrz.checked");
    }

    @Test
    void aWrongCheckDigitMakesThemNone() {
        assertThat(found.en(BOOKLET.replace("7408122F", "7408123F"))).isEmpty();
        assertThat(found.fr(CARD.replace("12041", "12042"))).isEmpty();
    }
}
