package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostcodeDetectorTest {
    private final Found found = new Found(new PostcodeDetector());

    @Test
    void someHaveAShapeOfTheirOwn() {
        assertThat(found.en("Otterham, LS99 4QT")).containsExactly("LS99 4QT");
        assertThat(found.fr("Loutreville J0Z 9Z9")).containsExactly("J0Z 9Z9");
        assertThat(found.en("the M1 5th gear, an A4 4K TV")).isEmpty();
    }

    @Test
    void digitsNeedAStateAStreetOrTheWord() {
        assertThat(found.en("Otterham OR 97999-1234")).containsExactly("97999-1234");
        assertThat(found.en("zip code: 97999")).containsExactly("97999");
        assertThat(found.fr("12 rue de la Loutre, 99999 Loutreville")).containsExactly("99999");
        assertThat(found.fr("code postal 99999")).containsExactly("99999");
        assertThat(found.fr("on était 12000 à Loutreville")).isEmpty();
        assertThat(found.en("12000 likes? or 97999")).isEmpty();
    }

    @Test
    void thoseInTwoGroupsNeedTheWord() {
        assertThat(found.en("postcode: 999 99")).containsExactly("999 99");
        assertThat(found.fr("code postal : 99-999")).containsExactly("99-999");
        assertThat(found.en("zip 9999-999")).containsExactly("9999-999");
        assertThat(found.fr("code postal 9999 ZZ")).containsExactly("9999 ZZ");
        assertThat(found.en("they won 999 99 times, or 99-999")).isEmpty();
        assertThat(found.fr("ils ont gagné 999 99 fois, ou 99-999")).isEmpty();
    }

    @Test
    void fourDigitsBehindAStreetLeadToATown() {
        assertThat(found.fr("12 rue de la Loutre, 9999 Loutreville")).containsExactly("9999");
        assertThat(found.en("12 Otter Street, 9999 Otterham")).containsExactly("9999");
        assertThat(found.fr("12 rue de la Loutre, 9999 fois")).isEmpty();
        assertThat(found.en("12 Otter Street, 9999 times")).isEmpty();
    }

    @Test
    void aTownThatSomebodyIsInLeadsToOne() {
        assertThat(found.en("a flat in Otterham 9999 in the hills")).containsExactly("9999");
        assertThat(found.fr("un appart à Loutreville 99999.")).containsExactly("99999");
        assertThat(found.en("they met in Otterham 2019.")).isEmpty();
        assertThat(found.fr("ils étaient à Loutreville 9999 personnes")).isEmpty();
        assertThat(found.en("in Otterham 9999 people marched")).isEmpty();
    }

    @Test
    void theLastLineOfAnAddressIsOne() {
        assertThat(found.en("Orla Testwick\n12 Otterlane 3 Apt. 4\nOtterham\n99999"))
                .containsExactly("99999");
        assertThat(found.fr("Orla Testot\nBâtiment 4\nLoutreville\n99-999")).containsExactly("99-999");
        assertThat(found.en("my high score\nis still\n99999")).isEmpty();
        assertThat(found.fr("mon meilleur score\nreste\n99999")).isEmpty();
    }
}
