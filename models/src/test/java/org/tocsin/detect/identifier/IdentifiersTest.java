package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.syntax.PersonTagger;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

class IdentifiersTest {
    private static final Identifiers IDENTIFIERS =
            Identifiers.with(new CapitalisedNames()); // names that need a tagger aside
    /** A tagger gone wild: everything from the first capital to the end is a name. */
    private static final PersonTagger TAGS_EVERY_CAPITAL = (text, language) -> {
        int length = text.codePointCount(0, text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return List.of(new Span(text.codePointCount(0, i), length));
            }
        }
        return List.of();
    };

    private static final Identifiers TAGGED =
            Identifiers.with(new RecognisedNames(new CapitalisedNames(), TAGS_EVERY_CAPITAL));
    private static final int MEGABYTE = 1_000_000;

    private static List<Identifier> find(String text) {
        return IDENTIFIERS.find(Post.of("1", text), Language.EN, false);
    }

    @Test
    void spansCountCodePoints() {
        Identifier mail = find("\uD83D\uDE42\uD83D\uDE42 jo@example.org").get(0);
        assertThat(mail.span().begin()).isEqualTo(3);
        assertThat(mail.span().end()).isEqualTo(17);
    }

    @Test
    void theMoreSpecificOfTwoWins() {
        assertThat(find("mail quiet@otter.example.org"))
                .extracting(Identifier::type)
                .containsExactly(IdentifierType.EMAIL);
        assertThat(find("https://tiktok.com/@quietotter"))
                .extracting(Identifier::type)
                .containsExactly(IdentifierType.PROFILE_URL);
        assertThat(find("it is 12 Orla Testwick Road"))
                .extracting(Identifier::type)
                .containsExactly(IdentifierType.STREET_ADDRESS);
    }

    @Test
    void whatIsShownNamesNoData() {
        assertThat(find("jo@example.org and @quiet_otter").toString())
                .doesNotContain("example")
                .doesNotContain("otter");
    }

    @Property(tries = 1000)
    void aGlanceLosesNothing(@ForAll("posts") String text, @ForAll Language language) {
        Post post = Post.of("1", text);
        assertThat(IDENTIFIERS.find(post, language, false)).isEqualTo(IDENTIFIERS.find(post, language, true));
    }

    @Property(tries = 300)
    void noTwoOverlapAndAllLieInTheText(@ForAll("posts") String text, @ForAll Language language) {
        int end = 0;
        for (Identifier identifier : IDENTIFIERS.find(Post.of("1", text), language, true)) {
            assertThat(identifier.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(identifier.span().length()).isPositive();
            end = identifier.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
    }

    @Test
    void theSchemeOfALinkIsNobodyWhoSpeaks() {
        assertThat(IDENTIFIERS.find(Post.of("1", "https://\""), Language.EN, true))
                .isEmpty();
        assertThat(IDENTIFIERS.find(Post.of("1", "Orla: \"who is it?\""), Language.EN, false))
                .hasSize(1);
    }

    @Test
    void aStreetMayBeTheLastThingBeforeABlank() {
        assertThat(IDENTIFIERS.find(Post.of("1", "12 Sample Road "), Language.EN, false))
                .hasSize(1);
        assertThat(IDENTIFIERS.find(Post.of("1", "12 rue des Essais "), Language.FR, false))
                .hasSize(1);
    }

    @Test
    void aPasswordWithoutAFigureIsFoundByAScreenedRunToo() {
        assertThat(IDENTIFIERS.find(Post.of("1", "her password = Quiet-Otter!"), Language.EN, false))
                .extracting(Identifier::type)
                .containsExactly(IdentifierType.CREDENTIAL);
        assertThat(IDENTIFIERS.find(Post.of("1", "son mdp : Loutre-Calme!"), Language.FR, false))
                .extracting(Identifier::type)
                .containsExactly(IdentifierType.CREDENTIAL);
    }

    @Property(tries = 1000)
    void anExhaustiveRunDiffersInNamesOnly(@ForAll("posts") String text, @ForAll Language language) {
        assertThat(TAGGED.find(Post.of("1", text), language, true))
                .filteredOn(i -> i.type() != IdentifierType.PERSON)
                .isEqualTo(TAGGED.find(Post.of("1", text), language, false).stream()
                        .filter(i -> i.type() != IdentifierType.PERSON)
                        .toList());
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        assertThat(IDENTIFIERS.find(Post.of("1", text), Language.FR, true)).isNotNull();
    }

    @Provide
    Arbitrary<String> posts() {
        return Arbitraries.of(
                        "call ",
                        "tel : ",
                        "06 39 98 12 34",
                        "202-555-0143",
                        "(",
                        ")",
                        "+",
                        "44 ",
                        "7700 900123",
                        "@",
                        "otter",
                        "_",
                        "u/",
                        "/",
                        ".",
                        ":",
                        "::",
                        "2001:db8",
                        "192.0.2.1",
                        "jo",
                        " at ",
                        " [dot] ",
                        "example.org",
                        "https://",
                        "12 ",
                        "rue de la ",
                        "Sample Road",
                        " Apt 3",
                        "LS99 4QT",
                        " OR 97999",
                        "Orla ",
                        "Testwick",
                        "name: ",
                        "M. ",
                        "#0420",
                        "\n",
                        " ",
                        "\uD83D\uDE42",
                        "\u00e9",
                        "\"",
                        "\u00ab",
                        "my ",
                        "son ",
                        "ssn ",
                        "078-05-1120",
                        "1 84 12 76 451 089 46",
                        "passeport : ",
                        "12AB34567",
                        "GB29 NWBK 6016 1331 9268 19",
                        "4111 1111 1111 1111",
                        "00-00-5E-00-53-AF",
                        "45.12345, -20.54321",
                        "née le ",
                        "3 mars 1995",
                        " ans ",
                        "mdp : ",
                        "loutre2047",
                        "plate ",
                        "AB12 CDE",
                        "-- \n",
                        "1",
                        "five ",
                        "z\u00e9ro six ",
                        "double ",
                        "\u200b",
                        "\u0430",
                        "j o h n ",
                        "O6 ",
                        "\uFF10")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12 ",
                "@@a",
                ".",
                ":1",
                "(0",
                "12 Old ",
                "a at b dot c ",
                "\"my ",
                "ssn 07-",
                "a@b.c:",
                "FR76",
                "five ",
                "1 ",
                "a ",
                "x (at) ",
                "O1 ",
                "1\n",
                "\u0430b",
                "a\u0301",
                "double ",
                "\uD83D\uDE42@ab ",
                "\uD83D\uDE42\u200b@ab ",
                "Orla Testwick ",
                "Orla-de la ",
                "J. ",
                "12 rue de la ",
                "Sample Road ",
                "75011 ",
                "his sister Orla ",
                "sa soeur Orla ",
                "he works at ",
                "il habite ",
                "a 41 ans, ",
                "born 3 March 1995 ",
                "n\u00e9e le 3 mars ",
                "password: a",
                "x@",
                "https://x.com/ab ",
                "GPS 45.1, ",
                "45\u00b012'",
                "de-ad-",
                "P<A<",
                "bc1q",
                "0x1",
                "AA-123-",
                "\u00ab il \u00bb",
                "\u00ab",
                "tel: 06 39 98 12 34\n",
                "Name: Orla\n",
                "z\u00e9ro ",
                "j o h n  ",
                " dot ",
                "[.]"
            })
    void aMegabyteOfAnythingIsReadInLinearTime(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        IDENTIFIERS.find(Post.of("1", text), Language.OTHER, true); // a superlinear matcher would not come back
    }
}
