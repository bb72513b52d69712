package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreetAddressDetectorTest {
    private final Found found = new Found(new StreetAddressDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Sample Road",
                "12b Old Sample Lane",
                "1200 W. Sample Blvd, Apt 3",
                "12 sample street",
                "7 Otter Close",
                "Flat 2, 14 Sample Terrace",
                "123 45th Street NW"
            })
    void anEnglishAddressIsNumberStreetAndUnit(String address) {
        assertThat(found.en("it was " + address + ", I think")).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 rue de l'Exemple",
                "12 bis, avenue du Général Exemple",
                "12 rue des loutres",
                "3 place de la Loutre",
                "5 chemin des Vieux-Exemples, appt 3",
                "14 rue du 8 Mai 1945"
            })
    void aFrenchAddressIsNumberStreetAndUnit(String address) {
        assertThat(found.fr("c'était " + address + ", je crois")).containsExactly(address);
    }

    @Test
    void smallEverydayWordsAreAnAddressOnlyBehindACue() {
        assertThat(found.en("she lives at 7 otter close")).containsExactly("7 otter close");
        assertThat(found.en("only 7 otters close by")).isEmpty();
        assertThat(found.fr("il habite 3 place de la loutre")).containsExactly("3 place de la loutre");
        assertThat(found.fr("2 place de concert")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 minutes down the road",
                "2 of the street lights",
                "$12 Sample Road maps",
                "in 2019 the road was closed",
                "1st Street"
            })
    void aNumberBeforeARoadIsNotAlwaysAHouse(String text) {
        assertThat(found.en(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on était 40 sur le boulevard",
                "bus 4 direction place de la Loutre",
                "tome 12 des Rues de Loutreville"
            })
    void aNumberBeforeARueIsNotAlwaysAHouse(String text) {
        assertThat(found.fr(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Musterstrasse 12",
                "Otter Straat 5",
                "P.O. Box 12",
                "PSC 12, Box 34\nAPO AE 09001",
                "12 Ottervägen 3 Apt. 4"
            })
    void otherWaysToWriteAnAddressAreReadInBothLanguages(String address) {
        assertThat(found.en("it was " + address + ", I think")).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rue de l'Exemple 12", "chaussée de la Loutre 7, appt 3", "Musterweg 12", "boîte postale 12"})
    void aNumberMayStandBehindTheStreet(String address) {
        assertThat(found.fr("c'était " + address + ", je crois")).contains(address);
    }

    @Test
    void aCueLetsNumbersAndCapitalsBeAnAddress() {
        assertThat(found.en("she lives at 12 Exempel now")).containsExactly("12 Exempel");
        assertThat(found.fr("elle habite au 12 Exempel maintenant")).containsExactly("12 Exempel");
        assertThat(found.en("she lives in June 2020 style")).isEmpty();
        assertThat(found.fr("elle habite à Sampleville")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"via Twitter 2", "Spring 2020", "Avenue of 12", "Windows 10", "a box of 12", "the Suite 3"})
    void whatOnlyLooksLikeAStreetIsNone(String text) {
        assertThat(found.en("it was " + text + ", I think")).isEmpty();
        assertThat(found.fr("c'était " + text + ", je crois")).isEmpty();
    }
}
