package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeDetectorTest {
    private final Found found = new Found(new AgeDetector());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is a 34 year old man|34",
                "the 22-year-old who sold it|22-year-old",
                "Age: 29|29",
                "he's 19 and still cries|19",
                "I'm 24, he knows|24",
                "turned 33 in june|33",
                "retired at the age of 62|62",
                "Orla Testwick, 27, of Sampleton|27",
                "written when he was 15.|15",
                "my (34F) friend|34F",
                "a 17yo girl|17yo"
            })
    void anAgeIsFoundInEnglish(String text, String age) {
        assertThat(found.en(text)).containsExactly(age);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "un homme de 26 ans a dit|26 ans",
                "J'ai 22 ans, je n'ai rien|22 ans",
                "âgée de 36 ans|36 ans",
                "Orla Testwick, 44 ans, libraire|44 ans",
                "Âge : 29|29",
                "elle a 17 ans et lui 30|17 ans",
                "ma fille de 13 ans a reçu|13 ans"
            })
    void anAgeIsFoundInFrench(String text, String age) {
        assertThat(found.fr(text)).containsExactly(age);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I worked there for 20 years",
                "he's 100% wrong, I'm 2 for 3",
                "you must be over the age of 18",
                "no one under the age of 16",
                "he is 5 and 0",
                "won 27-14, aged 3.5",
                "$30 is 30"
            })
    void durationsLimitsAndScoresAreNoneInEnglish(String text) {
        assertThat(found.en(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "il y a 22 ans",
                "depuis 36 ans on attend",
                "il a pris 5 ans de prison",
                "elle a 10 ans d'expérience",
                "interdit aux moins de 18 ans",
                "un crédit de 20 ans",
                "5 ans plus tard"
            })
    void durationsLimitsAndTermsAreNoneInFrench(String text) {
        assertThat(found.fr(text)).isEmpty();
    }

    @Test
    void aNumberInALongerFigureIsNone() {
        assertThat(found.en("age 12.5, age: 1995, turned 33%")).isEmpty();
        assertThat(found.fr("âge 12,5 ; âgé de 1995")).isEmpty();
    }

    @Test
    void anAgeInAYearIsOne() {
        assertThat(found.fr("Marin Testot, 44 ans en 1911, mineur")).containsExactly("44 ans");
        assertThat(found.fr("il a tenu 44 ans en tout")).isEmpty();
    }
}
