package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCardDetectorTest {
    private final Found found = new Found(new CreditCardDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "5555555555554444",
                "2223003122003222",
                "378282246310005",
                "3782 822463 10005",
                "6011111111111117",
                "3530111333300000"
            })
    void aCardIsFoundByIssuerAndCheckInBothLanguages(String card) {
        assertThat(found.en("it reads " + card + " exp 09/27")).containsExactly(card);
        assertThat(found.fr("on y lit " + card + ", expire en 09/27")).containsExactly(card);
    }

    @Test
    void aLengthThatManyFiguresHaveNeedsAWordForACard() {
        assertThat(found.en("my credit card. Number is 30569309025904")).containsExactly("30569309025904");
        assertThat(found.en("the barcode 30569309025904")).isEmpty();
        assertThat(found.fr("sa carte bleue : 4222222222222")).containsExactly("4222222222222");
        assertThat(found.fr("le code-barres 4222222222222")).isEmpty();
    }

    @Test
    void whatFailsTheCheckOrHasNoIssuerIsNone() {
        assertThat(found.en("card 4111 1111 1111 1112, card 9111 1111 1111 1111, id=4111111111111111"))
                .isEmpty();
        assertThat(found.fr("carte 4111 1111 1111 1112, commande #4111111111111111"))
                .isEmpty();
        assertThat(found.en("https://example.org/status/4111111111111111")).isEmpty();
    }
}
