package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class BankAccountDetectorTest {
    private final Found found = new Found(new BankAccountDetector());

    @Test
    void aRibIsFoundByItsKeyInBothLanguages() {
        assertThat(found.fr("pour les dons : 30006 00001 12345678901 89. Merci"))
                .containsExactly("30006 00001 12345678901 89");
        assertThat(found.en("send to 20041 01005 0500013M026 06")).containsExactly("20041 01005 0500013M026 06");
        assertThat(found.values("banque 30006, guichet 00001, compte 12345678901, clé 89", Language.FR))
                .containsExactly("30006000011234567890189");
        assertThat(found.fr("les lots 30006 00001 12345678901 88")).isEmpty();
    }

    @Test
    void aSortCodeNeedsAWordForIt() {
        assertThat(found.en("sort code 20-00-00, acct 55779911")).containsExactly("20-00-00, acct 55779911");
        assertThat(found.fr("sa banque : 20-00-00, compte 55779911")).containsExactly("20-00-00, compte 55779911");
        assertThat(found.en("we won 20-00-00 in 2019")).isEmpty();
        assertThat(found.fr("le 20-00-00 en 2019")).isEmpty();
    }

    @Test
    void aRoutingNumberNeedsItsCheckToo() {
        assertThat(found.en("routing 110000000, account 000123456789"))
                .containsExactly("110000000, account 000123456789");
        assertThat(found.rules("routing number 110000000", Language.EN)).containsExactly("id.routing.checked");
        assertThat(found.en("routing number 110000001")).isEmpty();
        assertThat(found.fr("colis 110000000")).isEmpty();
    }

    @Test
    void anAccountNeedsAWordForABanksAccount() {
        assertThat(found.en("account number 000123456789")).containsExactly("000123456789");
        assertThat(found.fr("numéro de compte : 123456789")).containsExactly("123456789");
        assertThat(found.en("my account has 1234567 points")).isEmpty();
        assertThat(found.fr("mon compte a 1234567 points")).isEmpty();
    }
}
