package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormerNameDetectorTest {
    private final Found found = new Found(new FormerNameDetector());

    @Test
    void aCueTellsANameThatIsNoLongerBorne() {
        assertThat(found.en("deadname is Orla Testwick")).containsExactly("Orla Testwick");
        assertThat(found.fr("ancien prénom : Solène")).containsExactly("Solène");
        assertThat(found.en("formerly known as Orla Testwick")).containsExactly("Orla Testwick");
        assertThat(found.fr("anciennement Solène Testot")).containsExactly("Solène Testot");
    }

    @Test
    void eachRepetitionIsFoundToo() {
        assertThat(found.en("birth name: Orla Testwick. Hello Orla")).containsExactly("Orla Testwick", "Orla");
        assertThat(found.fr("nom de naissance : Solène Testot. Bonjour Solène"))
                .containsExactly("Solène Testot", "Solène");
    }

    @Test
    void aNameThatSomebodyBearsIsNone() {
        assertThat(found.en("her name is Orla Testwick")).isEmpty();
        assertThat(found.fr("elle s'appelle Solène Testot")).isEmpty();
        assertThat(found.en("formerly a shop in Testwick")).isEmpty();
        assertThat(found.fr("anciennement une boutique de Testot")).isEmpty();
    }

    @Test
    void anOldCreditTellsAFormerName() {
        assertThat(found.en("credited as Orla Testwick on the 2009 book")).containsExactly("Orla Testwick");
        assertThat(found.fr("créditée sous le nom Solène Testot en 2009")).containsExactly("Solène Testot");
        assertThat(found.en("she got credit from Orla Testwick")).isEmpty();
        assertThat(found.fr("crédit accordé à Solène Testot")).isEmpty();
    }
}
