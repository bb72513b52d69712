package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;
import org.tocsin.text.Language;

class FirmNamesTest {
    private final FirmNames firms = new FirmNames();

    @Test
    void aListThatEndsLikeAFirmNamesNobody() {
        assertThat(en("ask at Testwick, Orlan and Otterby Associates", "Testwick", "Orlan", "Otterby"))
                .isEmpty();
        assertThat(fr("demande chez Testot, Orlan et Loutrel SARL", "Testot", "Orlan", "Loutrel"))
                .isEmpty();
        assertThat(en("The Testwick, Orlan and Otterby Orchestra", "Testwick", "Orlan", "Otterby"))
                .isEmpty();
    }

    @Test
    void aListOfSurnamesBehindWorkIsAFirm() {
        assertThat(en("she works for Testwick, Orlan and Otterby", "Testwick", "Orlan", "Otterby"))
                .isEmpty();
        assertThat(fr("elle travaille chez Testot, Orlan et Loutrel", "Testot", "Orlan", "Loutrel"))
                .isEmpty();
        assertThat(en("a card from Orla, Finn and Otto", "Orla", "Finn", "Otto"))
                .hasSize(3);
        assertThat(fr("une carte de Orla, Finn et Otto", "Orla", "Finn", "Otto"))
                .hasSize(3);
    }

    @Test
    void aListAboveAHouseNumberIsAFirm() {
        assertThat(en("Testwick, Orlan and Otterby\n\n12 Sample Road", "Orlan", "Otterby"))
                .isEmpty();
        assertThat(fr("Testot, Orlan et Loutrel\n\n12 rue de l'Exemple", "Orlan", "Loutrel"))
                .isEmpty();
    }

    @Test
    void aListOfPeopleStays() {
        assertThat(en("they had three: Orla, Finn and Otto", "Orla", "Finn", "Otto"))
                .hasSize(3);
        assertThat(fr("ils en ont trois : Orla, Finn et Otto", "Orla", "Finn", "Otto"))
                .hasSize(3);
    }

    @Test
    void whereSomebodyMovedOrWasBornIsATown() {
        assertThat(en("we moved here from Testwick", "Testwick")).isEmpty();
        assertThat(fr("elle est née à Testot", "Testot")).isEmpty();
        assertThat(en("a letter from Testwick", "Testwick")).hasSize(1);
        assertThat(fr("une lettre de Testot", "Testot")).hasSize(1);
    }

    @Test
    void theLineBetweenAPersonAndAStreetIsAFirm() {
        assertThat(en("Orla Testwick\nOttercorp\n12 Sample Road", "Orla Testwick", "Ottercorp"))
                .containsExactly("Orla Testwick");
        assertThat(fr("Orla Testot\nLoutrel et Orlan\n12 rue de l'Exemple", "Orla Testot", "Loutrel", "Orlan"))
                .containsExactly("Orla Testot");
        assertThat(en("Orla Testwick\nFinn Otterby\n12 Sample Road", "Orla Testwick", "Finn Otterby"))
                .hasSize(2);
        assertThat(fr("Orla Testot\nFinn Loutrel\n12 rue de l'Exemple", "Orla Testot", "Finn Loutrel"))
                .hasSize(2);
    }

    private List<String> en(String text, String... names) {
        return left(text, Language.EN, names);
    }

    private List<String> fr(String text, String... names) {
        return left(text, Language.FR, names);
    }

    private List<String> left(String text, Language language, String... names) {
        List<NameRecogniser.Name> found = new ArrayList<>();
        for (String name : names) {
            int begin = text.indexOf(name);
            found.add(new NameRecogniser.Name(begin, begin + name.length(), 0.8, "id.person.tagged"));
        }
        return firms.without(new Reading(Post.of("1", text), language), found).stream()
                .map(name -> text.substring(name.begin(), name.end()))
                .toList();
    }
}
