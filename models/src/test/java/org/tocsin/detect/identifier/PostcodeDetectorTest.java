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
}
