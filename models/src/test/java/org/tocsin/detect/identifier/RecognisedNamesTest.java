package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

class RecognisedNamesTest {
    @Test
    void onlyAnExhaustiveRunAsksTheTagger() {
        RecognisedNames names = new RecognisedNames(reading -> List.of(), (sentence, language) -> {
            throw new AssertionError("asked");
        });
        assertThat(names.names(new Reading(Post.of("1", "Orla said so"), Language.EN)))
                .isEmpty();
    }

    @Test
    void titlesAreNoPartOfAName() {
        assertThat(found("so Mrs. Testwick said", 3, 16)).containsExactly("Testwick");
        assertThat(found("donc Mme Testot l'a dit", 5, 15)).containsExactly("Testot");
    }

    @Test
    void whatSomebodyUsedToBeIsNoPartOfAName() {
        assertThat(found("by ex-Otter Testwick", 3, 20)).containsExactly("Testwick");
        assertThat(found("par ex-Loutre Testot", 4, 20)).containsExactly("Testot");
    }

    @Test
    void aDayABeingOrABandIsNobody() {
        assertThat(found("on Tuesday then", 3, 10)).isEmpty();
        assertThat(found("le Diable rit", 3, 9)).isEmpty();
        assertThat(found("so Radiohead played", 3, 12)).isEmpty();
        assertThat(found("donc Indochine a joué", 5, 14)).isEmpty();
        assertThat(found("so Tuesday Testwick said", 3, 19)).containsExactly("Tuesday Testwick");
    }

    @Test
    void aHandleIsNoName() {
        assertThat(found("so @Testwick said", 4, 12)).isEmpty();
    }

    @Test
    void aNameBehindASmileyKeepsItsPlace() {
        assertThat(found("\uD83D\uDE00 Orla said", 2, 6)).containsExactly("Orla");
    }

    @Test
    void aNameBehindADisguiseKeepsItsPlace() {
        String text = "call j\u200bo (at) example (dot) org or Orla Testwick";
        RecognisedNames names = new RecognisedNames(
                reading -> List.of(),
                (sentence, language) -> List.of(new Span(sentence.indexOf("Orla"), sentence.length())));
        Reading reading = new Reading(Post.of("1", text), Language.EN, true);
        assertThat(new PersonDetector(names).find(reading))
                .extracting(name -> CodePoints.of(text).cut(name.span()))
                .containsExactly("Orla Testwick");
    }

    @Test
    void aPostInSmallLettersIsReadWithCapitalsOnItsUncommonWords() {
        assertThat(inSmallLetters("it was orla testwick who said so", Language.EN, "Orla Testwick"))
                .containsExactly("orla testwick");
        assertThat(inSmallLetters("c'est orla testot qui l'a dit", Language.FR, "Orla Testot"))
                .containsExactly("orla testot");
    }

    @Test
    void commonWordsOfAPostInSmallLettersAreNoName() {
        assertThat(inSmallLetters("because she said so", Language.EN, "She Said"))
                .isEmpty();
        assertThat(inSmallLetters("parce que tu le dis", Language.FR, "Parce Que"))
                .isEmpty();
    }

    @Test
    void aPostWithACapitalIsReadAsItStands() {
        assertThat(inSmallLetters("It was orla testwick", Language.EN, "Orla Testwick"))
                .isEmpty();
        assertThat(inSmallLetters("C'est orla testot", Language.FR, "Orla Testot"))
                .isEmpty();
    }

    /** With a tagger that knows one name, as it is spelled. */
    private static List<String> inSmallLetters(String text, Language language, String known) {
        RecognisedNames names = new RecognisedNames(
                reading -> List.of(),
                (sentence, l) -> sentence.contains(known)
                        ? List.of(new Span(sentence.indexOf(known), sentence.indexOf(known) + known.length()))
                        : List.of());
        return names.names(new Reading(Post.of("1", text), language, true)).stream()
                .map(name -> text.substring(name.begin(), name.end()))
                .toList();
    }

    private static List<String> found(String text, int begin, int end) {
        RecognisedNames names =
                new RecognisedNames(reading -> List.of(), (sentence, language) -> List.of(new Span(begin, end)));
        Reading reading = new Reading(Post.of("1", text), Language.EN, true);
        CodePoints points = CodePoints.of(text);
        return names.names(reading).stream()
                .map(name -> points.cut(points.span(name.begin(), name.end())))
                .toList();
    }
}
