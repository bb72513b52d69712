package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativeDetectorTest {
    private final Found found = new Found(new RelativeDetector());

    @Test
    void aWordOfKinshipAndALinkLeadToAName() {
        assertThat(found.en("her sister is Orla Testwick, ask there")).containsExactly("Orla Testwick");
        assertThat(found.fr("sa sœur s'appelle Solène Testot")).containsExactly("Solène Testot");
        assertThat(found.en("Mother: Orla Testwick")).containsExactly("Orla Testwick");
        assertThat(found.fr("Mère : Solène Testot")).containsExactly("Solène Testot");
        assertThat(found.en("his wife Orla Testwick")).containsExactly("Orla Testwick");
        assertThat(found.fr("son fils Marin Testot")).containsExactly("Marin Testot");
    }

    @Test
    void andNamesOneMoreOfThem() {
        assertThat(found.en("the twins (Orla and Finn) are six")).containsExactly("Orla", "Finn");
        assertThat(found.fr("les jumelles (Solène et Lise) ont six ans")).containsExactly("Solène", "Lise");
    }

    @Test
    void theNameOnAnAccountIsItsHolders() {
        assertThat(found.en("it's under my partner's name Orla Testwick")).isEmpty();
        assertThat(found.fr("c'est au nom de ma compagne Solène Testot")).isEmpty();
        assertThat(found.en("my partner's name is Orla Testwick")).containsExactly("Orla Testwick");
        assertThat(found.fr("le nom de ma compagne est Solène Testot")).containsExactly("Solène Testot");
    }

    @Test
    void kinshipWithoutANameTellsNobody() {
        assertThat(found.en("my mother is lovely. Thanks for asking")).isEmpty();
        assertThat(found.fr("ma mère est adorable. Merci à tous")).isEmpty();
        assertThat(found.en("Mother Testwick was a nun")).isEmpty();
    }

    @Test
    void aShortClauseMayStandBetweenKinAndName() {
        assertThat(found.en("the brother we never talk about is Orla Testwick")).containsExactly("Orla Testwick");
        assertThat(found.fr("le père de l'autre guignol c'est Marin Testot")).containsExactly("Marin Testot");
        assertThat(found.en("her mother phoned, and the street is Testwick")).isEmpty();
        assertThat(found.fr("sa mère a appelé, et la rue c'est Testot")).isEmpty();
    }
}
