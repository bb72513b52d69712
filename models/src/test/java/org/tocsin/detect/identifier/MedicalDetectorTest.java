package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedicalDetectorTest {
    private final Found found = new Found(new MedicalDetector());

    @Test
    void anIllnessBelongsToThePersonInFrontOfIt() {
        assertThat(found.en("she is on lithium again")).containsExactly("lithium");
        assertThat(found.fr("elle est bipolaire, tout le monde le sait")).containsExactly("bipolaire");
        assertThat(found.en("I've got type 1 diabetes")).containsExactly("type 1 diabetes");
        assertThat(found.fr("j'ai un cancer du sein")).containsExactly("cancer du sein");
    }

    @Test
    void anIllnessByItselfIsNobodys() {
        assertThat(found.en("Walk against cancer: Sunday, 10 am")).isEmpty();
        assertThat(found.fr("Marche contre cancer et sida : dimanche")).isEmpty();
    }

    @Test
    void whatIsSaidOfPeopleAtLargeIsNobodysIllness() {
        assertThat(found.en("my school opened a room for autistic people")).isEmpty();
        assertThat(found.fr("mon école accueille les personnes bipolaires")).isEmpty();
        assertThat(found.en("my brother is autistic, people know")).containsExactly("autistic");
    }
}
