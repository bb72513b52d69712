package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.identifier.Identifiers;
import org.tocsin.mosaic.Clue;
import org.tocsin.mosaic.Detail;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

class PersonBundlesTest {
    private static final Identifiers IDENTIFIERS = Identifiers.standard();

    @Test
    void aPersonHasWhatFollowsTheirNameUntilTheNext() {
        assertThat(types(
                        "Name: Orla Testwick\nAddress: 12 Sample Road\nPhone: 202-555-0143\n\n"
                                + "Name: Edmund Penhallick\nPhone: 202-555-0150",
                        Language.EN))
                .containsExactly("PERSON STREET_ADDRESS PHONE", "PERSON PHONE");
        assertThat(types(
                        "Nom : Solène Cassoret\nAdresse : 12 rue des Tanneurs\nTél : 06 39 98 01 43\n\n"
                                + "Nom : Karim Vaubrisse\nTél : 06 39 98 01 50",
                        Language.FR))
                .containsExactly("PERSON STREET_ADDRESS PHONE", "PERSON PHONE");
    }

    @Test
    void aRelativeIsKeptApartWithWhatStandsInTheirLine() {
        assertThat(types(
                        "Name: Orla Testwick\nMother: Odile Testwick, 202-555-0150\nAddress: 12 Sample Road",
                        Language.EN))
                .containsExactly("PERSON RELATIVE STREET_ADDRESS", "relative RELATIVE PHONE");
        assertThat(types(
                        "Nom : Solène Cassoret\nMère : Odile Cassoret, 06 39 98 01 50\nAdresse : 12 rue des Tanneurs",
                        Language.FR))
                .containsExactly("PERSON RELATIVE STREET_ADDRESS", "relative RELATIVE PHONE");
    }

    @Test
    void aNameMetAgainLeadsBack() {
        assertThat(types(
                        "Name: Orla Testwick. Name: Edmund Penhallick, 12 Sample Road. Name: Orla Testwick, 202-555-0143",
                        Language.EN))
                .containsExactly("PERSON PERSON PHONE", "PERSON STREET_ADDRESS");
    }

    @Test
    void theAuthorsOwnDataAreNobodyElses() {
        assertThat(types("my number is 202-555-0143 and I live at 12 Sample Road", Language.EN))
                .isEmpty();
        assertThat(types("mon numéro est le 06 39 98 01 43, j'habite 12 rue des Tanneurs", Language.FR))
                .isEmpty();
    }

    @Test
    void anAddressIsExactWithItsTown() {
        assertThat(clues("Name: Orla Testwick, she lives at 12 Sample Road, Wexcombe", Language.EN))
                .containsExactly(Clue.of(IdentifierType.PERSON), new Clue(IdentifierType.STREET_ADDRESS, Detail.EXACT));
        assertThat(clues("Nom : Solène Cassoret, elle habite 12 rue des Tanneurs", Language.FR))
                .containsExactly(Clue.of(IdentifierType.PERSON), Clue.of(IdentifierType.STREET_ADDRESS));
    }

    private static List<Clue> clues(String text, Language language) {
        return List.copyOf(bundles(text, language).get(0).mosaic().clues());
    }

    private static List<String> types(String text, Language language) {
        return bundles(text, language).stream()
                .map(b -> (b.relative() ? "relative " : "")
                        + String.join(
                                " ",
                                b.identifiers().stream()
                                        .map(i -> i.type().name())
                                        .toList()))
                .toList();
    }

    private static List<PersonBundle> bundles(String text, Language language) {
        return PersonBundles.of(IDENTIFIERS.find(Post.of("1", text), language, false), CodePoints.of(text));
    }
}
