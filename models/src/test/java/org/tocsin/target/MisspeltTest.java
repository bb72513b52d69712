package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspeltTest {
    @ParameterizedTest
    @CsvSource({
        "orla testwick, orla tetswick",
        "orla testwick, orla testtwick",
        "orla testwick, orla tstwick",
        "zélie rosvignot, zélie rovsignot"
    })
    void aMisspeltNameIsTheSame(String name, String misspelt) {
        assertThat(Misspelt.of(misspelt)).isEqualTo(Misspelt.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "orla testwick, olga testwick",
        "orla testwick, orla prestwick",
        "anne morel, anne lemor",
        "anne roy, anne ray",
        "marie dubreuil, mario dubreuil"
    })
    void anotherNameIsAnother(String name, String other) {
        assertThat(Misspelt.of(other)).isNotEqualTo(Misspelt.of(name));
    }
}
