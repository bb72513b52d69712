package org.tocsin.syntax.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.SentenceParser;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

class CoreNlpParserTest {
    private final SentenceParser parser = CoreNlpParser.shared();

    @Test
    void theObjectOfAVerbIsFound() {
        Sentence sentence = parser.parse("I will find you", Language.EN);
        assertThat(sentence.token(sentence.head(3)).lemma()).isEqualTo("find");
        assertThat(sentence.dependency(3).relation()).isEqualTo("obj");
    }

    @Test
    void frenchVerbsHaveTheirDictionaryForm() {
        Sentence sentence = parser.parse("Nous les trouverons demain", Language.FR);
        assertThat(sentence.token(2).lemma()).isEqualTo("trouver");
        assertThat(sentence.token(2).tag()).contains("futu");
    }

    @Test
    void contractedFrenchWordsKeepTheirPlace() {
        String text = "😀 il parle du chat";
        CodePoints points = CodePoints.of(text);
        Sentence sentence = parser.parse(text, Language.FR);
        assertThat(sentence.tokens()).allSatisfy(t -> assertThat(t.span().end()).isLessThanOrEqualTo(points.length()));
        assertThat(sentence.tokens())
                .anySatisfy(t -> assertThat(points.cut(t.span())).isEqualTo("chat"));
    }

    @Test
    void threadsAgree() {
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(i -> "Somebody saw " + i + " grey cats on the roof")
                .toList();
        List<Sentence> alone =
                texts.stream().map(t -> parser.parse(t, Language.EN)).toList();
        List<Sentence> together =
                texts.parallelStream().map(t -> parser.parse(t, Language.EN)).toList();
        assertThat(together).isEqualTo(alone);
    }
}
