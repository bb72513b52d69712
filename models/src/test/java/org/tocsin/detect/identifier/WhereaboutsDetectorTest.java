package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhereaboutsDetectorTest {
    private final Found found = new Found(new WhereaboutsDetector());

    @Test
    void aPersonAVerbOfPlaceAndATimeAreWhereabouts() {
        assertThat(found.en("She takes the bus at 7:30 from there. Hm"))
                .containsExactly("takes the bus at 7:30 from there");
        assertThat(found.fr("Elle prend le bus à 7h30 devant. Hm")).containsExactly("prend le bus à 7h30 devant");
        assertThat(found.en("he's at the Otter Arms right now")).containsExactly("he's at the Otter Arms right now");
        assertThat(found.fr("elle est au café en ce moment")).containsExactly("elle est au café en ce moment");
    }

    @Test
    void aPlaceWhereSomebodyWasSeenNeedsNoTime() {
        assertThat(found.en("She was spotted at the Otter Arms.")).containsExactly("was spotted at the Otter Arms");
        assertThat(found.fr("Elle a été repérée à l'auberge de la Loutre."))
                .containsExactly("repérée à l'auberge de la Loutre");
    }

    @Test
    void theAuthorsOwnDayAndTimelessTalkAreNone() {
        assertThat(found.en("I take the bus at 7:30")).isEmpty();
        assertThat(found.fr("je prends le bus à 7h30")).isEmpty();
        assertThat(found.en("She takes the bus.")).isEmpty();
        assertThat(found.fr("Elle prend le bus.")).isEmpty();
        assertThat(found.en("The train leaves at 7:30")).isEmpty();
        assertThat(found.fr("Le train part à 7h30")).isEmpty();
    }
}
