package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonDetectorTest {
    private final Found found = new Found(new PersonDetector(new CapitalisedNames()));

    @Test
    void twoCapitalsInARowAreAName() {
        assertThat(found.en("it was Orla Testwick who said so")).containsExactly("Orla Testwick");
        assertThat(found.fr("c'est Anne-Lise Testot-Loutre, la voisine")).containsExactly("Anne-Lise Testot-Loutre");
        assertThat(found.en("a card of J. Testwick, perhaps")).containsExactly("J. Testwick");
        assertThat(found.fr("avec Jean de la Loutre hier")).containsExactly("Jean de la Loutre");
    }

    @Test
    void thingsPlacesAndTimesAreNone() {
        assertThat(found.en("See you on Black Friday at the Otter Arms in New York"))
                .isEmpty();
        assertThat(found.fr("Rendez-vous à la Loutre Blanche, place du Marché, Lundi Matin"))
                .isEmpty();
        assertThat(found.en("Thanks Everyone. Please Read This First")).isEmpty();
    }

    @Test
    void aHeadlineHoldsNone() {
        assertThat(found.en("Otter Watchers Gather Again As Quiet River Floods"))
                .isEmpty();
    }

    @Test
    void aCueOrATitleLetsOneWordBeAName() {
        assertThat(found.en("Name: Testwick")).containsExactly("Testwick");
        assertThat(found.fr("il s'appelle Testot")).containsExactly("Testot");
        assertThat(found.en("ask Mrs. Testwick about it")).containsExactly("Testwick");
        assertThat(found.fr("c'est Mme Petit qui l'a dit")).containsExactly("Petit");
        assertThat(found.en("she shouted at Testwick twice")).containsExactly("Testwick");
        assertThat(found.fr("elle est mariée à Testot depuis peu")).containsExactly("Testot");
        assertThat(found.en("ask Testwick about it")).isEmpty();
    }

    @Test
    void anotherRecogniserMayTakeItsPlace() {
        NameRecogniser first = reading -> List.of(new NameRecogniser.Name(0, 4, 1.0, "test"));
        assertThat(new Found(new PersonDetector(first)).en("orla said so")).containsExactly("orla");
    }

    @Test
    void aStreetBehindAPrepositionIsNobody() {
        assertThat(found.en("the house on Larkspur Row is let")).isEmpty();
        assertThat(found.en("we asked Marlo Row about it")).containsExactly("Marlo Row");
    }
}
