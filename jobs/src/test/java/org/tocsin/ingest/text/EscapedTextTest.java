package org.tocsin.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.post.Span;

class EscapedTextTest {
    @Test
    void entitiesAreUndoneOnceAndPlacesMoveWithThem() {
        EscapedText text = EscapedText.of("🏮 a &amp;lt; b &gt; c");
        assertThat(text.body().text()).isEqualTo("🏮 a &lt; b > c");
        assertThat(text.span(13, 14)).isEqualTo(new Span(9, 10)); // the b
    }

    @Test
    void placesBeyondTheEndStandAtTheEnd() {
        assertThat(EscapedText.of("&lt;3").span(0, 99)).isEqualTo(new Span(0, 2));
        assertThat(EscapedText.of("").span(5, 3)).isEqualTo(new Span(0, 0));
    }

    @Test
    void whatIsLeftOutOfTheTextMovesPlacesToo() {
        EscapedText text = EscapedText.of("a\u0000b");
        assertThat(text.body().nulRemoved()).isTrue();
        assertThat(text.span(2, 3)).isEqualTo(new Span(1, 2));
    }
}
