package org.tocsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.post.Span;

class NormalizedTextTest {

    @ParameterizedTest
    @CsvSource({
        "L’ÉTÉ à Nîmes, l'ete a nimes",
        "cœur, coeur",
        "ｆｕｌｌ, full",
        "s\u200Bt\u200Bo\u200Bp, stop",
        "s t o p that, stop that",
        "s.t.o.p, stop",
        "l33t w0rd, leet word",
        "st@ge, stage",
        "nooooo wayyyy, noo way",
        "a  b\tcd, a b cd",
        "\u0441at, cat",
        "n*des, n*des"
    })
    void writesAWordOneWay(String original, String normal) {
        assertThat(NormalizedText.of(original).text()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"at 8h30 on 4 may", "4pm", "a b c", "e.g.", "кот", "aa ee", "me@example.com"})
    void leavesTheRestAlone(String text) {
        assertThat(NormalizedText.of(text).text()).isEqualTo(text);
    }

    @Test
    void aLineEndStaysOne() {
        assertThat(NormalizedText.of("one \r\n  two").text()).isEqualTo("one\ntwo");
    }

    @Test
    void spansLeadBackPastEmojiAndSpacedLetters() {
        NormalizedText text = NormalizedText.of("\uD83D\uDE42 s t o p now");
        int begin = text.text().indexOf("stop");
        assertThat(text.original(begin, begin + 4)).isEqualTo(new Span(2, 9));
    }

    @Property
    void plainLowerCaseIsItsOwnNormalForm(
            @ForAll @CharRange(from = 'b', to = 'd') @CharRange(from = 'x', to = 'z') @StringLength(min = 2, max = 2)
                    String word) {
        NormalizedText text = NormalizedText.of(word + " and " + word);
        assertThat(text.text()).isEqualTo(word + " and " + word);
        assertThat(text.original(1, 4)).isEqualTo(new Span(1, 4));
    }

    @Property
    void everyStretchLeadsBackInOrderAndInRange(@ForAll String original) {
        NormalizedText text = NormalizedText.of(original);
        int points = original.codePointCount(0, original.length());
        Span before = new Span(0, 0);
        for (int i = 0; i < text.text().length(); i++) {
            Span span = text.original(i, i + 1);
            assertThat(span.end()).isLessThanOrEqualTo(points);
            assertThat(span.begin()).isGreaterThanOrEqualTo(before.begin());
            assertThat(span.end()).isGreaterThanOrEqualTo(before.end());
            before = span;
        }
    }

    @Property
    void theFastPathSaysTheSameAsTheLongWay(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 30) String original) {
        String longWay = NormalizedText.of(original + " é").text();
        String fast = NormalizedText.of(original + " e").text();
        assertThat(fast).isEqualTo(longWay);
    }

    @Test
    void itsStringShowsNoWord() {
        assertThat(NormalizedText.of("secret")).hasToString("NormalizedText[6 characters]");
    }
}
