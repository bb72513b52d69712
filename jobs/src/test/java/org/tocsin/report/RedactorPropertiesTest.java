package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

/** Whatever is planted in whatever post, an excerpt does not give it away. */
class RedactorPropertiesTest {
    private static final Pattern SHOWN = Pattern.compile(
            "([\"«(“]?[\\p{IsLatin}'-]*[.,;:!?…\"»)”]?|" + RedactedText.MASK + "|\\[[A-Z_]+])", Pattern.UNICODE_CASE);
    private static final Redactor REDACTOR = new Redactor();
    private static final Redactor AGAIN = new Redactor();

    @Property(tries = 2000)
    void nothingPlantedIsShown(
            @ForAll("posts") List<String> words,
            @ForAll("secrets") String secret,
            @ForAll @IntRange(max = 40) int place,
            @ForAll Language language,
            @ForAll boolean recognised) {
        int at = Math.min(place, words.size());
        String before = String.join(" ", words.subList(0, at)) + (at > 0 ? " " : "");
        String text = before + secret + " " + String.join(" ", words.subList(at, words.size()));
        int begin = before.codePointCount(0, before.length());
        Span span = new Span(begin, begin + secret.codePointCount(0, secret.length()));
        List<Identifier> found = recognised
                ? List.of(new Identifier(IdentifierType.PERSON, span, .9, About.THIRD_PARTY, "id.test", "x"))
                : List.of();

        RedactedText shown = REDACTOR.excerpt(text, language, found, span);

        List<String> planted =
                words.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        assertThat(shown.pieces())
                .filteredOn(piece -> piece.kind() == RedactedText.Kind.WORD)
                .allSatisfy(piece -> assertThat(planted).contains(piece.text().toLowerCase(Locale.ROOT)));
        assertThat(shown.text()).doesNotContainPattern("[0-9]");
    }

    @Property(tries = 2000)
    void anyTextComesOutShortHarmlessAndTheSameAgain(
            @ForAll("hostile") String text, @ForAll Language language, @ForAll int from, @ForAll int length) {
        int points = text.codePointCount(0, text.length());
        int begin = Math.floorMod(from, points + 1);
        Span signal = new Span(begin, begin + Math.floorMod(length, points - begin + 1));

        RedactedText excerpt = REDACTOR.excerpt(text, language, List.of(), signal);

        assertThat(excerpt.pieces().size()).isLessThanOrEqualTo(Redactor.MAX_TOKENS);
        assertThat(excerpt.text().split("[^\\p{L}█]+", -1)).hasSizeLessThanOrEqualTo(Redactor.MAX_TOKENS + 2);
        assertThat(excerpt.pieces())
                .allSatisfy(piece -> assertThat(piece.text()).matches(SHOWN));
        assertThat(AGAIN.excerpt(text, language, List.of(), signal)).isEqualTo(excerpt);
        assertThat(REDACTOR.mask(text, List.of(), signal).text())
                .doesNotContain("@", "://", "\u202E", "\u200B", "\u0000");
    }

    @Provide
    Arbitrary<List<String>> posts() {
        return Arbitraries.of(
                        "you",
                        "kill",
                        "her",
                        "tonight",
                        "appelez",
                        "tous",
                        "maison",
                        "Will",
                        "I",
                        "don't",
                        "l'adresse",
                        "99",
                        "ça",
                        "…",
                        "@someone",
                        "hurt",
                        "old",
                        "house",
                        "elle",
                        "est",
                        "at",
                        "lives")
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> secrets() {
        Arbitrary<String> names = Arbitraries.of(
                "Zorbella Quandry",
                "rose",
                "Hope",
                "Pierre Martin",
                "pierre",
                "Jean-Marc Delavoine",
                "Will Young",
                "mark",
                "O'Dranahan",
                "Grace",
                "Noël",
                "claire",
                "frank",
                "Éloïse",
                "VALDRIN",
                "jack rich");
        Arbitrary<String> data = Arbitraries.of(
                "+44 7700 900123",
                "06 39 98 12 34",
                "(555) 555-0142",
                "zq@example.org",
                "https://example.net/u/zq",
                "@zq_live",
                "#zorbella",
                "192.0.2.44",
                "14 Sample Road",
                "3 rue Essais",
                "u/zorb-quan",
                "AB12 3ZZ",
                "1987-02-03",
                "zorb.quan",
                "example.com/zq");
        Arbitrary<String> made = Arbitraries.strings()
                .withChars("bcdfghjklmnpqrstvwxz")
                .ofMinLength(4)
                .ofMaxLength(60);
        return Arbitraries.oneOf(names, data, made);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> bits = Arbitraries.oneOf(
                Arbitraries.of(
                        "you",
                        " ",
                        "\n",
                        "\u00a0",
                        "\u202E",
                        "\u200B",
                        "\u2066",
                        "<script>",
                        "&lt;",
                        "'",
                        "’",
                        "-",
                        "don't-don't-don't",
                        "é",
                        "e\u0301",
                        "\u0301",
                        "\uD83D\uDE00",
                        "\uD800",
                        "\u0000",
                        "]]>",
                        "{0}",
                        "${x}",
                        "l'l'l'l'",
                        "«",
                        "i",
                        "İ",
                        "ß",
                        "ﬁ",
                        "１２",
                        "x".repeat(5000)),
                Arbitraries.strings().ofMaxLength(6));
        return bits.list().ofMaxSize(60).map(list -> String.join("", list));
    }
}
