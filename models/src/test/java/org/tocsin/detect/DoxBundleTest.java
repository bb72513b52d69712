package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.identifier.Exposure;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

class DoxBundleTest {
    private static final double FLAGS = 0.5;

    @Test
    void aNameWithANumberThatIsGivenAwayIsADox() {
        assertThat(en("Orla Testwick, 202-555-0143, have fun", find("Orla Testwick", IdentifierType.PERSON), phone()))
                .hasValueSatisfying(signal -> {
                    assertThat(signal.indicator()).isEqualTo(Indicator.DOX_PUBLISH);
                    assertThat(signal.confidence()).isGreaterThan(FLAGS);
                });
        assertThat(fr("Solène Testot 06 39 98 12 34 faites-vous plaisir", "Solène Testot", "06 39 98 12 34"))
                .hasValueSatisfying(s -> assertThat(s.confidence()).isGreaterThan(FLAGS));
    }

    @Test
    void aNameWithANumberAloneIsANotice() {
        assertThat(en("Orla Testwick, 202-555-0143", find("Orla Testwick", IdentifierType.PERSON), phone()))
                .hasValueSatisfying(s -> assertThat(s.confidence()).isLessThan(FLAGS));
        assertThat(fr("Solène Testot, 06 39 98 12 34", "Solène Testot", "06 39 98 12 34"))
                .hasValueSatisfying(s -> assertThat(s.confidence()).isLessThan(FLAGS));
    }

    @Test
    void oneNumberSaidToBeTheirsIsADox() {
        assertThat(en("her number = 202-555-0143", phone())).isPresent();
        assertThat(en("number 202-555-0143", phone())).isEmpty();
    }

    @Test
    void dataThatNobodyPublishesOfThemselvesNeedNoWords() {
        Optional<Signal> bundle = en(
                "Orla Testwick 078-05-1120",
                find("Orla Testwick", IdentifierType.PERSON),
                find("078-05-1120", IdentifierType.NATIONAL_ID));
        assertThat(bundle).hasValueSatisfying(s -> assertThat(s.confidence()).isGreaterThan(FLAGS));
        assertThat(en(
                        "Orla Testwick VIN 1M8GDM9AXKP042788",
                        find("Orla Testwick", IdentifierType.PERSON),
                        find("1M8GDM9AXKP042788", IdentifierType.VIN)))
                .hasValueSatisfying(s -> assertThat(s.confidence()).isGreaterThan(FLAGS));
    }

    @Test
    void whatOneHasToGatherMakesAFileOfTwoWaysToReachAPerson() {
        Find name = find("Orla Testwick", IdentifierType.PERSON);
        Find street = find("12 Sample Road", IdentifierType.STREET_ADDRESS);
        Find birth = find("4 May 1991", IdentifierType.BIRTH_DATE);
        String file = "Orla Testwick, 4 May 1991, 12 Sample Road, 202-555-0143";
        assertThat(en(file, name, birth, street, phone()))
                .hasValueSatisfying(s -> assertThat(s.confidence()).isGreaterThan(FLAGS));

        List<Find> dossier = List.of(
                find("Solène Testot", IdentifierType.PERSON),
                find("Odile Testot", IdentifierType.RELATIVE),
                find("3 rue des Essais", IdentifierType.STREET_ADDRESS),
                find("06 39 98 12 34", IdentifierType.PHONE));
        String text = "Solène Testot, mère Odile Testot, 3 rue des Essais, 06 39 98 12 34";
        assertThat(in(dossier.stream().map(f -> f.in(text)).toList(), text, Language.FR))
                .hasValueSatisfying(s -> assertThat(s.confidence()).isGreaterThan(FLAGS));
    }

    @Test
    void aNameAndADoorWithNothingThatMakesItANoticeSinglesSomebodyOut() {
        Find name = find("Orla Testwick", IdentifierType.PERSON);
        Find street = find("12 Sample Road", IdentifierType.STREET_ADDRESS);
        assertThat(en("Orla Testwick. 12 Sample Road. You know her", name, street))
                .hasValueSatisfying(s -> assertThat(s.confidence()).isGreaterThan(FLAGS));
        for (String notice : List.of(
                "Orla Testwick, piano lessons, 12 Sample Road",
                "Please send it to Orla Testwick, 12 Sample Road",
                "Police arrested Orla Testwick of 12 Sample Road")) {
            assertThat(en(notice, name, street))
                    .hasValueSatisfying(s -> assertThat(s.confidence()).isLessThan(FLAGS));
        }
        assertThat(en("Orla, 12 Sample Road", find("Orla", IdentifierType.PERSON), street))
                .hasValueSatisfying(s -> assertThat(s.confidence()).isLessThan(FLAGS));
    }

    @Test
    void namesAloneLeadNowhere() {
        assertThat(en(
                        "Orla Testwick is @quiet_otter, have fun",
                        find("Orla Testwick", IdentifierType.PERSON),
                        find("@quiet_otter", IdentifierType.HANDLE)))
                .isEmpty();
    }

    @Test
    void onesOwnDataAndAShopsAreNone() {
        for (About whose : List.of(About.SELF, About.ORGANISATION, About.UNKNOWN)) {
            String text = "202-555-0143 have fun";
            assertThat(in(List.of(phone().in(text).about(whose)), text, Language.EN))
                    .isEmpty();
        }
    }

    @Test
    void everyKindOfDataMakesItSurer() {
        String text = "Orla Testwick, 12 Sample Road, 202-555-0143, have fun";
        Find name = find("Orla Testwick", IdentifierType.PERSON);
        double two = en(text, name, phone()).orElseThrow().confidence();
        double three = en(text, name, phone(), find("12 Sample Road", IdentifierType.STREET_ADDRESS))
                .orElseThrow()
                .confidence();
        assertThat(three).isGreaterThan(two);
    }

    private static Optional<Signal> en(String text, Find... finds) {
        return in(List.of(finds).stream().map(f -> f.in(text)).toList(), text, Language.EN);
    }

    private static Optional<Signal> fr(String text, String name, String phone) {
        List<Identifier> finds = List.of(
                find(name, IdentifierType.PERSON).in(text),
                find(phone, IdentifierType.PHONE).in(text));
        return in(finds, text, Language.FR);
    }

    private static Optional<Signal> in(List<Identifier> finds, String text, Language language) {
        Exposure exposure = new Exposure(Post.of("1", text), language);
        return DoxBundle.in(finds, exposure, PersonBundles.of(finds, CodePoints.of(text)));
    }

    private static Find phone() {
        return find("202-555-0143", IdentifierType.PHONE);
    }

    private static Find find(String words, IdentifierType type) {
        return new Find(words, type);
    }

    private record Find(String words, IdentifierType type) {
        Identifier in(String text) {
            int begin = text.indexOf(words);
            Span span = new Span(begin, begin + words.length());
            return new Identifier(type, span, 0.9, About.THIRD_PARTY, "test", words);
        }
    }
}
