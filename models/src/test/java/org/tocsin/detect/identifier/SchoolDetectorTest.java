package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchoolDetectorTest {
    private final Found found = new Found(new SchoolDetector());

    @Test
    void aSchoolIsItsNameAndItsKind() {
        assertThat(found.en("the kid goes to Sample Lock School now")).containsExactly("Sample Lock School");
        assertThat(found.fr("elle est en CE2 à l'école Jean-Exemple")).containsExactly("l'école Jean-Exemple");
        assertThat(found.en("second year at Otter State")).containsExactly("Otter State");
        assertThat(found.fr("appelez le collège de la Loutre")).containsExactly("le collège de la Loutre");
        assertThat(found.en("a dean of the University of Sample")).containsExactly("the University of Sample");
    }

    @Test
    void aSchoolWithoutANameIsNone() {
        assertThat(found.en("I went to school and to college")).isEmpty();
        assertThat(found.fr("je vais au lycée et à l'école")).isEmpty();
        assertThat(found.en("School starts on Monday")).isEmpty();
    }
}
