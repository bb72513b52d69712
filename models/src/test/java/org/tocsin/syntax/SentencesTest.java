package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

class SentencesTest {

    @Test
    void aStopEndsASentenceAndALineDoesToo() {
        assertThat(cut("One here. Two there!\nThree")).containsExactly("One here.", "Two there!", "Three");
    }

    @Test
    void aTitleEndsNoSentence() {
        assertThat(cut("Dr. Alder spoke. J. Doe left.")).containsExactly("Dr. Alder spoke.", "J. Doe left.");
    }

    @Test
    void aVersionNumberEndsNoSentence() {
        assertThat(cut("Run 1.2 now")).containsExactly("Run 1.2 now");
    }

    @Test
    void aFrenchClosingMarkStaysWithItsSentence() {
        assertThat(cut("Il a dit « pars ! » hier. Fin")).containsExactly("Il a dit « pars ! » hier.", "Fin");
    }

    @Property
    void everyWordIsInExactlyOneSentence(@ForAll String text) {
        CodePoints points = CodePoints.of(text);
        StringBuilder together = new StringBuilder();
        int last = 0;
        for (Span span : Sentences.of(text)) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(last);
            last = span.end();
            together.append(points.cut(span));
        }
        assertThat(squeezed(together.toString())).isEqualTo(squeezed(text));
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> cut(String text) {
        CodePoints points = CodePoints.of(text);
        return Sentences.of(text).stream().map(points::cut).toList();
    }
}
