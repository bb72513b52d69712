package org.tocsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.post.Span;

class ClearTextTest {
    private static String clear(String text) {
        return ClearText.of(text).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothing to see here, call me at 5 on the 2nd.",
                "Rien à voir ici, rappelle-moi à 5 h, c’est l’été… « oui »",
                "one, two, three, four, five, six, seven",
                "un, deux, trois, quatre, cinq, six, sept",
                "A or B or C, J. R. R. or U.S.A.",
                "jo.d.o.e@example.org wrote in 2019. 5 people read it",
                "the mp3 of catch22 is on 4chan, log in as quiet0@otter",
                "Петя ушёл домой",
                "12 m² pour 3 personnes",
                "2019\n2020",
                "ask at the shop, that is the point of it",
                "c'est le point com qui compte"
            })
    void aPlainTextStays(String text) {
        assertThat(clear(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five five five zero one four three | 555 0143",
                "two oh two, double five five, oh one four three | 202 555 0143",
                "fivefivefive, zero one seven eight | 555 0178",
                "zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre | 06 39 98 12 34",
                "zero six, trente neuf, quatre vingt dix huit, soixante et onze, vingt et un | 06 39 98 71 21",
                "zéro six septante-neuf nonante-huit quatre-vingt-un zéro zéro | 06 79 98 81 00",
                "z é r o s i x puis 3 9 - 9 8 - 0 7 - 7 0 | 06 39 98 07 70",
                "0 6 3 9 9 8 1 2 3 4 | 0639981234",
                "5.5.5.0.1.4.3 | 555 0143",
                "2O2-555-Ol43 | 202-555-0143",
                "O6 39 98 l2 34 | 06 39 98 12 34"
            })
    void toldOrSpacedOutDigitsAreFigures(String told, String figures) {
        assertThat(clear("it is " + told + " ok")).isEqualTo("it is " + figures + " ok");
    }

    @Test
    void onlyASingleDigitIsDoubled() {
        assertThat(clear("zero six double three nine eight double zero")).isEqualTo("06339800");
        assertThat(clear("Double 1234\n0")).isEqualTo("Double 1234\n0");
    }

    @Test
    void figuresGoOnOverTheEndOfALine() {
        assertThat(clear("06 39\n98 12 34\nmerci")).isEqualTo("06 39 98 12 34\nmerci");
        assertThat(clear("202\n555\n0143")).isEqualTo("202 555 0143");
        assertThat(clear("12 rue X 4\n75011 Paris")).isEqualTo("12 rue X 4\n75011 Paris");
    }

    @ParameterizedTest
    @CsvSource({
        "٠٦٣٩, 0639",
        "０６３９, 0639",
        "⓪⑥❸⑨, 0639",
        "0️⃣6️⃣3️⃣9️⃣, 0639",
        "𝟎𝟔𝟑𝟗, 0639",
        "j\u200bo@e\u200dxample.org, jo@example.org",
        "j\u0336o\u0336@example.org, jo@example.org",
        "jо@еxample.org, jo@example.org",
        "ｊｏ＠ｅｘａｍｐｌｅ．ｏｒｇ, jo@example.org",
        "cafe\u0301, café"
    })
    void specialCharactersArePlain(String special, String plain) {
        assertThat(clear(special)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "jo (at) example (dot) org, jo@example.org",
        "jo[at]example[dot]org, jo@example.org",
        "jo {arobase} exemple {point} fr, jo@exemple.fr",
        "192[.]0[.]2[.]5, 192.0.2.5",
        "192 dot 0 dot 2 dot 5, 192.0.2.5",
        "192 point 0 point 2 point 5, 192.0.2.5",
        "hxxps://example[.]org, https://example.org",
        "twitter dot com slash quiet_otter, twitter.com/quiet_otter",
        "j o h n @ e x a m p l e . c o m, john@example.com",
        "j-o-h-n, john",
        "31 0sprey C1ose, 31 Osprey Close"
    })
    void spelledSignsAndLettersAreThemselves(String spelled, String plain) {
        assertThat(clear(spelled)).isEqualTo(plain);
    }

    @Property
    void everySpanLiesInTheOriginalAndLeadsBack(@ForAll String text) {
        assertSpansLeadBack(text);
    }

    @Property(tries = 2000)
    void everySpanOfADisguiseLeadsBack(@ForAll("disguises") String text) {
        assertSpansLeadBack(text);
    }

    @Property(tries = 5000)
    void whatIsPassedOverHasNothingToLift(@ForAll("disguises") String text) {
        assertNothingIsPassedOver(text);
    }

    @Property(tries = 20_000)
    void whatIsPassedOverHasNothingToLiftCharacterByCharacter(@ForAll("pieces") String text) {
        assertNothingIsPassedOver(text);
    }

    private static void assertNothingIsPassedOver(String text) {
        if (!DisguiseScreen.mentions(text)) {
            assertThat(ClearText.lifted(text).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothing to see here, call me at 5 on the 2nd, or (around) 6 (at home).",
                "Rien \u00e0 voir ici, rappelle-moi \u00e0 5 h le 2e jour (\u00e0 la maison, point final).",
                "the mp3 is on https://example.org/watch?v=x4Yz_q, so one or two of them",
                "le mp3 est sur https://example.org/watch?v=x4Yz_q, donc un ou deux d'entre eux",
                "I - a - m \u2192 done \u2605 \ud83d\ude42",
                "A, B, C et D. Un de ceux qui se trouvent sous six ans"
            })
    void aPlainTextIsPassedOver(String text) {
        assertThat(DisguiseScreen.mentions(text)).isFalse();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "0",
                        "1",
                        "4",
                        "7",
                        "o",
                        "O",
                        "l",
                        "I",
                        "a",
                        "e",
                        "T",
                        "1234",
                        "12345",
                        " ",
                        " ",
                        " ",
                        ".",
                        "-",
                        "_",
                        "@",
                        "*",
                        ",",
                        "(",
                        ")",
                        "[",
                        "]",
                        "/",
                        ":",
                        "\n",
                        "\u2026",
                        "six",
                        "deux",
                        "Double",
                        "triple",
                        "et",
                        "then",
                        " dot ",
                        "point",
                        "slash",
                        ".com",
                        "at",
                        "tiret bas",
                        "h",
                        "xx",
                        "ps://",
                        "word",
                        "\u00e9",
                        "\u2460",
                        "\u2028",
                        "\ud835\udfce",
                        "\u0663",
                        "\ufe0f")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> disguises() {
        return Arbitraries.of(
                        "zéro ",
                        "six ",
                        "trente-neuf ",
                        "five",
                        "double ",
                        "triple ",
                        "oh ",
                        "0",
                        "O",
                        "l2",
                        "\u2466",
                        "\u200b",
                        "\u0301",
                        "\u20e3",
                        "\u0430",
                        "\ufdfa",
                        "\ud83d\ude42",
                        "\ud83c\udd70",
                        "\ud83d",
                        "j o h n ",
                        "j-o-h-n",
                        " (at) ",
                        "[dot]",
                        " point ",
                        "hxxp",
                        "Sm1th",
                        "\n",
                        " ")
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    private static void assertSpansLeadBack(String text) {
        ClearText clear = ClearText.of(text);
        int length = text.codePointCount(0, text.length());
        int before = 0;
        for (int i = 0; i < clear.text().length(); i++) {
            Span span = clear.span(i, i + 1);
            assertThat(span.begin()).isGreaterThanOrEqualTo(before);
            assertThat(span.end()).isLessThanOrEqualTo(length);
            assertThat(clear.span(clear.unit(span.begin()), i + 1)).isEqualTo(span);
            before = span.begin();
        }
    }
}
