package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.identifier.Exposure;
import org.tocsin.detect.identifier.Identifiers;
import org.tocsin.detect.identifier.SpokenClasses;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

class SpokenSignsTest {
    private static final Identifiers IDENTIFIERS = Identifiers.standard();

    @Test
    void whoAsksForAFactOfAPersonSolicits() {
        assertThat(en("Can somebody pull the address on this streamer?")).containsExactly(Indicator.DOX_SOLICIT);
        assertThat(en("any locals recognise her? drop where she lives below")).containsExactly(Indicator.DOX_SOLICIT);
        assertThat(fr("cinquante balles à celui qui me trouve le fixe de cette prof"))
                .containsExactly(Indicator.DOX_SOLICIT);
        assertThat(fr("des gens du coin la reconnaissent ? balancez où elle habite"))
                .containsExactly(Indicator.DOX_SOLICIT);
    }

    @Test
    void whoAsksForAShopOrOfNobodyDoesNot() {
        assertThat(en("does anybody have the phone number of a good plumber?")).isEmpty();
        assertThat(en("someone asked me what the address on the label means")).isEmpty();
        assertThat(fr("quelqu'un a le numéro d'un bon plombier ?")).isEmpty();
        assertThat(fr("j'ai besoin de l'adresse du cordonnier")).isEmpty();
    }

    @Test
    void aLinkToSomebodysDossierPassesItOn() {
        assertThat(en("mirror of her file in case it goes down: https://paste.example.com/x91"))
                .containsExactly(Indicator.DOX_AMPLIFY);
        assertThat(fr("toutes les infos sur ce modo : https://files.example.org/modo.txt"))
                .containsExactly(Indicator.DOX_AMPLIFY);
        assertThat(en("mirror of the level pack: https://files.example.org/x.zip"))
                .isEmpty();
        assertThat(fr("toutes les infos sur la randonnée : https://example.org/rando"))
                .isEmpty();
    }

    @Test
    void aPlaceWorkedOutFromTheirPictureGeolocates() {
        assertThat(en("The mural behind her is on Mill Street, so she is in the hostel across the road."))
                .containsExactly(Indicator.DOX_GEOLOCATE);
        assertThat(fr("La fresque derrière elle est rue des Tanneurs, donc elle est dans l'auberge d'en face."))
                .containsExactly(Indicator.DOX_GEOLOCATE);
        assertThat(en("The street in her photo is so pretty")).isEmpty();
        assertThat(fr("La rue sur sa photo est si jolie")).isEmpty();
    }

    @Test
    void whatSomebodyKeepsToThemselfIsAnOuting() {
        assertThat(en("Edmund Ottershaw has HIV and never told his wife")).containsExactly(Indicator.LEAK_OUTING);
        assertThat(fr("Yvain Cassoret a le VIH et l'a jamais dit à sa femme")).containsExactly(Indicator.LEAK_OUTING);
        assertThat(en("I have HIV and finally told my wife")).isEmpty();
        assertThat(fr("J'ai le VIH et je l'ai enfin dit à ma femme")).isEmpty();
        assertThat(en("she has diabetes and runs every morning")).isEmpty();
        assertThat(fr("elle a un diabète et court chaque matin")).isEmpty();
    }

    @Test
    void aFormerNameThatIsInsistedOnIsADeadname() {
        assertThat(en("Reminder: she was born Martin Ottershaw and always will be"))
                .containsExactly(Indicator.LEAK_DEADNAME);
        assertThat(fr("Rappel : elle est née sous le nom Martin Cassoret et le restera"))
                .containsExactly(Indicator.LEAK_DEADNAME);
        assertThat(en("She was born Mary Sample and took a stage name")).isEmpty();
        assertThat(fr("Elle est née sous le nom Marie Exemple et a pris un nom de scène"))
                .isEmpty();
    }

    private static List<Indicator> en(String text) {
        return in(text, Language.EN);
    }

    private static List<Indicator> fr(String text) {
        return in(text, Language.FR);
    }

    private static List<Indicator> in(String text, Language language) {
        if (!SpokenSigns.possible(NormalizedText.of(text).text())) {
            return List.of();
        }
        Post post = Post.of("1", text);
        return SpokenSigns.in(
                        IDENTIFIERS.find(post, language, false),
                        new Exposure(post, language),
                        new SpokenClasses(post, language))
                .stream()
                .map(Signal::indicator)
                .toList();
    }
}
