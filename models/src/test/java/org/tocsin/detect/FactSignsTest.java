package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.identifier.Exposure;
import org.tocsin.detect.identifier.Identifiers;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;

class FactSignsTest {
    private static final Identifiers IDENTIFIERS = Identifiers.standard();

    @Test
    void aPlaceReadOutOfAPictureGeolocatesWhoIsInIt() {
        assertThat(geolocates(
                        "The curtains in her pic: that's the Hotel Sample by the station. I compared every room.",
                        Language.EN))
                .isTrue();
        assertThat(geolocates(
                        "Les rideaux sur sa photo : c'est l'hôtel Exemple, près de la gare. J'ai comparé.",
                        Language.FR))
                .isTrue();
    }

    @Test
    void aHolidayPictureDoesNot() {
        assertThat(geolocates("The view in her pic is from the Hotel Sample, what a lovely place", Language.EN))
                .isFalse();
        assertThat(geolocates("La vue sur sa photo, c'est l'hôtel Exemple, quel bel endroit", Language.FR))
                .isFalse();
    }

    @Test
    void whereSheIsWithACallToGoThereIsAChase() {
        assertThat(chases("She left the flat around noon. Anyone near the station?", Language.EN))
                .isTrue();
        assertThat(chases("Elle sort du bureau à 18h. Qui est dans le coin ?", Language.FR))
                .isTrue();
        assertThat(chases("She left the flat around noon. What a day!", Language.EN))
                .isFalse();
    }

    private static boolean geolocates(String text, Language language) {
        return in(text, language).contains(Indicator.DOX_GEOLOCATE);
    }

    private static boolean chases(String text, Language language) {
        return in(text, language).contains(Indicator.SURVEIL_STALK);
    }

    private static List<Indicator> in(String text, Language language) {
        Post post = Post.of("1", text);
        return FactSigns.in(IDENTIFIERS.find(post, language, false), new Exposure(post, language)).stream()
                .map(Signal::indicator)
                .toList();
    }
}
