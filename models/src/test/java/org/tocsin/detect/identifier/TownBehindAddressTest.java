package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

class TownBehindAddressTest {
    private final Identifiers identifiers = Identifiers.with(new CapitalisedNames());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Sample Road, Otter Testwick",
                "12 Sample Road, Otter Testwick, Ireland",
                "12 Sample Road, Otter Testwick 01234",
                "12 Sample Road\nOtter Testwick, MA 01234",
                "12 Sample Road\nOtter Testwick, QX 01234",
                "12 Sample Road\nOtter Testwick\nIreland",
                "12 Sample Road\n> Otter Testwick\n> Ireland"
            })
    void aTownBehindAnEnglishStreetIsNoPerson(String address) {
        assertThat(people("send it to " + address, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 rue de la Loutre, Loutre Testot",
                "12 rue de la Loutre, 59999 Loutre Testot",
                "12 rue de la Loutre\nLoutre Testot\nBelgique",
                "12 rue de la Loutre\n> Loutre Testot\n> Belgique"
            })
    void aTownBehindAFrenchStreetIsNoPerson(String address) {
        assertThat(people("envoie-le au " + address, Language.FR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Sample Road\nOrla Testwick\n14 Sample Road",
                "12 Sample Road, Orla Testwick, +1 202-555-0143",
                "12 Sample Road, Orla Testwick lives there",
                "12 Sample Road. Orla Testwick, Ireland"
            })
    void aPersonBehindAnEnglishStreetStays(String list) {
        assertThat(people("it is " + list, Language.EN)).containsExactly("orla testwick");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 rue de la Loutre\nOrla Testot\n14 rue de la Loutre",
                "12 rue de la Loutre, Orla Testot, 06 39 98 12 34",
                "12 rue de la Loutre, Orla Testot y habite"
            })
    void aPersonBehindAFrenchStreetStays(String list) {
        assertThat(people("il y a " + list, Language.FR)).containsExactly("orla testot");
    }

    private List<String> people(String text, Language language) {
        return identifiers.find(Post.of("1", text), language, false).stream()
                .filter(found -> found.type() == IdentifierType.PERSON)
                .map(Identifier::value)
                .toList();
    }
}
