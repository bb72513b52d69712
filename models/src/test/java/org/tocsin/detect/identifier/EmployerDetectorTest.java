package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmployerDetectorTest {
    private final Found found = new Found(new EmployerDetector());

    @Test
    void aWordOfWorkAndAPrepositionLeadToTheEmployer() {
        assertThat(found.en("she works nights at Otter & Sample Foods, they say"))
                .containsExactly("Otter & Sample Foods");
        assertThat(found.fr("elle bosse au guichet de la Banque du Loutron, dit-on"))
                .containsExactly("la Banque du Loutron");
        assertThat(found.en("Work: Otter Foods")).containsExactly("Otter Foods");
        assertThat(found.fr("Employeur : Jouets Loutre")).containsExactly("Jouets Loutre");
        assertThat(found.en("he works at the Ottermoor petrol station. Go"))
                .containsExactly("the Ottermoor petrol station");
        assertThat(found.fr("il est vendeur chez Jouets Loutre.")).containsExactly("Jouets Loutre");
    }

    @Test
    void workWithoutANameIsNone() {
        assertThat(found.en("she works hard at being kind. Good")).isEmpty();
        assertThat(found.fr("elle travaille beaucoup à la maison. Bien")).isEmpty();
        assertThat(found.en("it works for me")).isEmpty();
        assertThat(found.fr("je travaille chez moi")).isEmpty();
    }
}
