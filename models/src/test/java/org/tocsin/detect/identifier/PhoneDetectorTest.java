package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.text.Language;

class PhoneDetectorTest {
    private final Found found = new Found(new PhoneDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(202) 555-0143",
                "202-555-0143",
                "202.555.0143",
                "+1 202 555 0143",
                "+44 7700 900123",
                "07700 900123",
                "01632 960 123",
                "+33 6 39 98 12 34"
            })
    void aNumberStandsAsItIsWrittenInEnglish(String number) {
        assertThat(found.en("the new one is " + number + ", he says")).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 39 98 12 34",
                "0639981234",
                "06.39.98.12.34",
                "+33 6 39 98 12 34",
                "+33 (0)6 39 98 12 34",
                "01 99 00 12 34",
                "514-555-0143"
            })
    void aNumberStandsAsItIsWrittenInFrench(String number) {
        assertThat(found.fr("le nouveau : " + number + " le soir")).containsExactly(number);
    }

    @Test
    void theSameNumberHasOneValueHoweverItIsWritten() {
        assertThat(found.values("06 39 98 12 34 / +33 (0)6.39.98.12.34", Language.FR))
                .containsExactly("+33639981234", "+33639981234");
        assertThat(found.values("07700 900123, +44 7700 900123", Language.EN))
                .containsExactly("+447700900123", "+447700900123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 12/03/2021 at 10",
                "2021-03-12 14:05",
                "version 10.2.555.0143",
                "order 2025550143 has shipped",
                "ISBN 978-3-16-148410-0",
                "pay $2025550143 now",
                "078-05-1120",
                "4111 1111 1111 1111",
                "we won 21-13, 25-17",
                "from 1998 to 2004, 10 000 people",
                "#2025550143",
                "call 911 now"
            })
    void figuresOfOtherKindsAreNoNumbersInEnglish(String text) {
        assertThat(found.en(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le 12 03 2021 à 10 h",
                "commande 0639981234 expédiée",
                "appelle le 15, ou le 17, ou le 112",
                "entre 1998 et 2004, 25 000 personnes",
                "1 84 12 76 451 089 46"
            })
    void figuresOfOtherKindsAreNoNumbersInFrench(String text) {
        assertThat(found.fr(text)).isEmpty();
    }

    @Test
    void sevenDigitsAreANumberOnlyBehindAWordForOne() {
        assertThat(found.en("ring me on 555-0143 tonight")).containsExactly("555-0143");
        assertThat(found.en("the part is 555-0143 in black")).isEmpty();
    }

    @Test
    void aPhonesWordLetsAForeignNumberBeOne() {
        assertThat(found.en("my phone: 08-123 456 78")).containsExactly("08-123 456 78");
        assertThat(found.en("my part: 08-123 456 78")).isEmpty();
        assertThat(found.fr("mon portable : 12 34 56 78")).containsExactly("12 34 56 78");
        assertThat(found.fr("mon compte : 12 34 56 78")).isEmpty();
    }

    @Test
    void aHelplineIsANumberWhereItIsOffered() {
        assertThat(found.en("you can call 988 any time")).containsExactly("988");
        assertThat(found.en("988 people came")).isEmpty();
        assertThat(found.fr("le 3114 est gratuit, appelle")).containsExactly("3114");
        assertThat(found.fr("3114 personnes")).isEmpty();
    }

    @Test
    void aNumberEndsWhereTheNextFigureBegins() {
        assertThat(found.fr("06 39 98 12 34 7 jours sur 7")).containsExactly("06 39 98 12 34");
        assertThat(found.en("202-555-0143 24 hours")).containsExactly("202-555-0143");
    }
}
