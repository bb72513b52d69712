package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhotoLocationDetectorTest {
    private final Found found = new Found(new PhotoLocationDetector());

    @Test
    void aPlaceReadOutOfAPictureIsALocation() {
        assertThat(found.en("the tiles in her pic are from the Otter Coffee in Sampleton."))
                .containsExactly("the Otter Coffee in Sampleton");
        assertThat(found.fr("l'enseigne sur sa photo, c'est la pharmacie de la Loutre."))
                .containsExactly("la pharmacie de la Loutre");
    }

    @Test
    void aPictureOfNoPlaceAndAPlaceInNoPictureAreNone() {
        assertThat(found.en("nice pic! that's lovely")).isEmpty();
        assertThat(found.fr("jolie photo ! c'est beau")).isEmpty();
        assertThat(found.en("that's the Otter Hotel")).isEmpty();
        assertThat(found.fr("c'est l'hôtel de la Loutre")).isEmpty();
    }
}
