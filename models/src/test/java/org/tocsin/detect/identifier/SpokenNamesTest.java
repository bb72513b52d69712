package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenNamesTest {
    private final Found found = new Found(new PersonDetector(new SpokenNames()));

    @Test
    void whoSpeaksALineIsSomebody() {
        assertThat(found.en("Orla: \"Who is it?\"")).containsExactly("Orla");
        assertThat(found.fr("Orla : « Qui est-ce ? »")).containsExactly("Orla");
        assertThat(found.en("Orla: Who is it?\nTestwick: It is only me.")).containsExactly("Orla", "Testwick");
        assertThat(found.fr("Orla : Qui est là ?\nTestot : Ce n'est que moi.")).containsExactly("Orla", "Testot");
        assertThat(found.en("orla: \"who is it?\"")).containsExactly("orla");
        assertThat(found.fr("orla : « qui est-ce ? »")).containsExactly("orla");
    }

    @Test
    void aLabelIsNoSpeaker() {
        assertThat(found.en("Phone: 202-555-0143\nCity: Otterham\nOtterware: version 3 is out now."))
                .isEmpty();
        assertThat(found.fr("Fixe : 01 99 00 12 34\nVille : Loutreville\nLoutrel : la version 3 est sortie."))
                .isEmpty();
        assertThat(found.en("Warning: \"do not open\"")).isEmpty();
        assertThat(found.fr("Attention : « ne pas ouvrir »")).isEmpty();
        assertThat(found.en("Otterware: it is only me.")).isEmpty();
    }

    @Test
    void peopleListedBehindAColonAreSomebody() {
        assertThat(found.en("the mods: Orla, Finn Testwick and Otto did it"))
                .containsExactly("Orla", "Finn Testwick", "Otto");
        assertThat(found.fr("les modos : Orla, Finn Testot et Otto l'ont fait"))
                .containsExactly("Orla", "Finn Testot", "Otto");
        assertThat(found.en("the towns: Otterham, Sampleton and Testwick")).isEmpty();
        assertThat(found.fr("les villes : Loutreville, Exempleton et Testot")).isEmpty();
    }

    @Test
    void whoIsSpokenToIsSomebody() {
        assertThat(found.en("Orlan, can you call me?")).containsExactly("Orlan");
        assertThat(found.fr("Orlan, peux-tu m'appeler ?")).containsExactly("Orlan");
        assertThat(found.en("Sorry, can you call me?")).isEmpty();
        assertThat(found.fr("Bonjour, peux-tu m'appeler ?")).isEmpty();
    }

    @Test
    void aFamilyBearsAName() {
        assertThat(found.en("they know the Testwick family well")).containsExactly("Testwick");
        assertThat(found.fr("ils connaissent la famille Testot")).containsExactly("Testot");
        assertThat(found.en("the Victorian novel, the Royal family")).isEmpty();
        assertThat(found.fr("la famille royale, la famille de la voisine")).isEmpty();
    }
}
