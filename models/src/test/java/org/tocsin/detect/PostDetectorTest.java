package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Stance;

class PostDetectorTest {
    private static final PostDetector DETECTOR = PostDetector.standard();

    @Test
    void aThreatIsFlagged() {
        assertThat(detect("I am going to kill you", "en").flagged()).isTrue();
        assertThat(detect("Je vais te tuer", "fr").flagged()).isTrue();
    }

    @Test
    void aQuotedThreatSpokenAgainstIsNot() {
        Findings findings = detect("Writing \"I am going to kill you\" to her is a crime, you've been reported", "en");
        assertThat(findings.flagged()).isFalse();
        assertThat(findings.stance().label()).isEqualTo(Stance.COUNTER_SPEECH);
        assertThat(detect("Écrire « je vais te tuer » c'est un délit, j'ai signalé", "fr")
                        .flagged())
                .isFalse();
    }

    @Test
    void gameTalkIsNot() {
        assertThat(detect("I'm going to kill you in ranked, the boss fight starts in the lobby", "en")
                        .flagged())
                .isFalse();
    }

    @Test
    void ordinaryTalkFindsNothing() {
        assertThat(detect("The bus was late again", "en").isEmpty()).isTrue();
        assertThat(detect("Le bus avait encore du retard", "fr").isEmpty()).isTrue();
    }

    @Test
    void aThreatOutranksAWordOfViolenceAndThatOutranksTalk() {
        double threat = detect("I am going to kill you", "en").scores().threat();
        double word = detect("He was killed in 1860", "en").scores().threat();
        double talk = detect("The bus was late again", "en").scores().threat();
        assertThat(threat).isGreaterThan(word);
        assertThat(word).isGreaterThan(talk);
    }

    @Test
    void hugePostsAreCut() {
        String text = "x".repeat(300_000);
        assertThat(detect(text, "en").flagged()).isFalse();
    }

    @Property(tries = 200)
    void noTextIsTooHostile(@ForAll String text) {
        int length = text.codePointCount(0, text.length());
        Findings findings = DETECTOR.detect(Post.of("1", text), Depth.SCREENED);
        assertThat(findings.signals())
                .allSatisfy(s -> assertThat(s.span().end()).isLessThanOrEqualTo(length));
        assertThat(findings.scores().highest()).isBetween(0.0, 1.0);
    }

    private static Findings detect(String text, String language) {
        return DETECTOR.detect(Post.of("1", text).in(language), Depth.SCREENED);
    }
}
