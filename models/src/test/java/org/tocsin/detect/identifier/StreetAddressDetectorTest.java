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

    @ParameterizedTest
    @ValueSource(strings = {"Otter and Sample Streets", "Otter St. and 5th", "Otter Road & Sample Lane"})
    void anEnglishCornerIsAnAddress(String corner) {
        assertThat(found.en("meet at the corner of " + corner + ", I think")).containsExactly(corner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rue de la Loutre et du quai Exemple", "avenue Exemple et de la rue des Loutres"})
    void aFrenchCornerIsAnAddress(String corner) {
        assertThat(found.fr("rendez-vous à l'angle de " + corner + ", je crois"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(corner.substring(0, 18));
    }

    @Test
    void notEveryCornerIsOne() {
        assertThat(found.en("out of the corner of my eye and Otter laughed")).isEmpty();
        assertThat(found.en("the corner of the room. And Otter laughed")).isEmpty();
        assertThat(found.fr("sous un angle de 45 degrés et 3 minutes")).isEmpty();
        assertThat(found.fr("au coin de ma rue et puis Loutre a ri")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rua Exemplo 12",
                "Via delle Lontre 1234",
                "ul. Wydrowa 12",
                "Otterstien 12",
                "Otterlaan 12",
                "Vidra utca 12",
                "Vidra u. 12",
                "Saukkokatu 12",
                "trg Vidra 12"
            })
    void aStreetAbroadIsToldByItsWord(String address) {
        assertThat(found.en("she lives near " + address + ".")).containsExactly(address);
        assertThat(found.fr("elle habite près de " + address + ".")).containsExactly(address);
    }

    @Test
    void wordsThatEndAlikeAreNoStreets() {
        assertThat(found.en("Brigade 9 and Katie 12, Spring 9, Renegade 2")).isEmpty();
        assertThat(found.fr("la Brigade 9, Valérie 12, la Salle 3")).isEmpty();
        assertThat(found.en("I Love u. 10 out of 10")).isEmpty();
        assertThat(found.en("the Alexanderplatz 2019 concert")).isEmpty();
    }

    @Test
    void aNameBetweenTwoNumbersIsAStreet() {
        assertThat(found.en("she is at 12 Otterbygget 3.")).containsExactly("12 Otterbygget 3");
        assertThat(found.fr("elle est au 12 Otterbygget 3.")).containsExactly("12 Otterbygget 3");
        assertThat(found.en("she scored in 2 Quick 2 Furious games")).isEmpty();
        assertThat(found.en("see you on 12 March 2019.")).isEmpty();
        assertThat(found.fr("rendez-vous au 12 Mars 2019.")).isEmpty();
        assertThat(found.en("won 12 Otter Cups 3 times")).isEmpty();
    }

    @Test
    void anAddressEndsWithItsSentence() {
        assertThat(found.en("her address is 12 Otterbygget. The Otters won")).containsExactly("12 Otterbygget");
        assertThat(found.fr("son adresse est 12 Otterbygget. Les Loutres ont gagné"))
                .containsExactly("12 Otterbygget");
    }

    @Test
    void twoStreetsBehindACueAreACorner() {
        assertThat(found.en("she lives at Otter and Sample 12.")).containsExactly("Otter and Sample 12");
        assertThat(found.fr("elle habite à Loutre et Exemple 12.")).containsExactly("Loutre et Exemple 12");
        assertThat(found.en("she lived in Otterham and Sample 6 months")).isEmpty();
    }

    @Test
    void aStreetWithoutANumberNeedsACue() {
        assertThat(found.en("she lives on Old Sample Road, I think")).containsExactly("Old Sample Road");
        assertThat(found.fr("elle habite rue de la Loutre, je crois")).containsExactly("rue de la Loutre");
        assertThat(found.en("he moved to Otter Lane")).containsExactly("Otter Lane");
        assertThat(found.fr("il vit impasse des Exemples")).containsExactly("impasse des Exemples");
        assertThat(found.en("they marched down Old Sample Road")).isEmpty();
        assertThat(found.fr("ils ont défilé rue de la Loutre")).isEmpty();
        assertThat(found.en("he lives on the street, on the Road to Nowhere")).isEmpty();
        assertThat(found.fr("il habite au bout de la rue")).isEmpty();
    }

    @Test
    void aNameAndANumberBehindAHintOfPlaceAreAnAddress() {
        assertThat(found.en("the station is on Otter Testwick 123.")).containsExactly("Otter Testwick 123");
        assertThat(found.en("he moved to Otterbygget 12 in May")).containsExactly("Otterbygget 12");
        assertThat(found.fr("la gare est au Loutre Testot 123.")).containsExactly("Loutre Testot 123");
        assertThat(found.fr("il a déménagé au Loutrebygget 12 en mai")).containsExactly("Loutrebygget 12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Channel 12",
                "Windows 11",
                "Route 66",
                "Level 3",
                "May 12",
                "Otter 2019",
                "300 Otters",
                "Otter 3"
            })
    void countedThingsBehindAHintAreNone(String thing) {
        assertThat(found.en("it is on " + thing + ".")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Salle 12", "Niveau 3", "Ligne 12", "Mai 12", "Loutre 2019", "300 Loutres", "Loutre 3"})
    void countedThingsBehindAFrenchHintAreNone(String thing) {
        assertThat(found.fr("c'est au " + thing + ".")).isEmpty();
        assertThat(found.fr("il est au " + thing + ".")).isEmpty();
    }

    @Test
    void aPostInSmallLettersLendsCapitalsBehindACue() {
        assertThat(found.en("her address: 12 otterbygget 3 apt. 4")).contains("12 otterbygget 3 apt. 4");
        assertThat(found.fr("son adresse : 12 loutrebygget 3 appt. 4")).contains("12 loutrebygget 3 appt. 4");
        assertThat(found.en("she lives at 300 miles, address unknown")).isEmpty();
        assertThat(found.fr("il habite à 300 bornes, adresse inconnue")).isEmpty();
    }
}
