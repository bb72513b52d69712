package org.tocsin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Span;

class CodePointsTest {

    @Test
    void anEmojiCountsOnce() {
        CodePoints points = CodePoints.of("a\uD83D\uDE42b");
        assertThat(points.length()).isEqualTo(3);
        assertThat(points.span(1, 3)).isEqualTo(new Span(1, 2));
        assertThat(points.cut(new Span(2, 3))).isEqualTo("b");
    }

    @Test
    void noPlaceBeyondTheEndIsLookedUp() {
        CodePoints points = CodePoints.of("a\uD83D\uDE42b");
        assertThat(points.unit(3)).isEqualTo(4);
        assertThatThrownBy(() -> points.unit(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void everyPositionLeadsBack(@ForAll String text) {
        CodePoints points = CodePoints.of(text);
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int i = 0; i < points.length(); i++) {
            assertThat(points.unit(i)).isEqualTo(text.offsetByCodePoints(0, i));
        }
    }
}
