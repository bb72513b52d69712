package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateDetectorTest {
    private final Found found = new Found(new BirthDateDetector());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOB: 03/11/1995|03/11/1995",
                "she was born on March 3rd, 1995 in|March 3rd, 1995",
                "born 3 March 1995|3 March 1995",
                "d.o.b. 1995-03-11|1995-03-11",
                "date of birth is 3.11.95|3.11.95",
                "her birthday is on the 3rd of March|3rd of March",
                "born in 1995 and|1995"
            })
    void aDateBehindAWordForItIsFoundInEnglish(String text, String date) {
        assertThat(found.en(text)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "né le 12 mars 1843 à|12 mars 1843",
                "née le 1er août 1990|1er août 1990",
                "Né(e) le : 12/03/1990|12/03/1990",
                "date de naissance : 12.03.1990|12.03.1990",
                "son anniversaire est le 12 mars|12 mars",
                "née en 1990,|1990"
            })
    void aDateBehindAWordForItIsFoundInFrench(String text, String date) {
        assertThat(found.fr(text)).containsExactly(date);
    }

    @Test
    void anyOtherDateIsNobodys() {
        assertThat(found.en("on 03/11/1995 we met, born again 12 times, DOB unknown, a star was born, 1995"))
                .isEmpty();
        assertThat(found.fr("le 12/03/1990 on a ri, il ne faut pas, né 3 fois, née sous X"))
                .isEmpty();
    }
}
