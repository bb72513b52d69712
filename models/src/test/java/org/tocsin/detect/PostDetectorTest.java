package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    /** Whatever the lexicon knows, in any order: the grammar reads the same of it, however much time there is. */
    @Property(tries = 60)
    void screeningLosesNoThreat(@ForAll("violentTalk") String text) {
        assertScreeningLosesNothing(text, "en");
    }

    @Property(tries = 60)
    void screeningLosesNoThreatInFrench(@ForAll("violentFrench") String text) {
        assertScreeningLosesNothing(text, "fr");
    }

    private static void assertScreeningLosesNothing(String text, String lang) {
        Post post = new Post("1", text, lang, null, null, null, null, null, null, List.of());
        Findings screened = DETECTOR.detect(post, Depth.SCREENED);
        Findings exhaustive = DETECTOR.detect(post, Depth.EXHAUSTIVE);
        assertThat(exhaustive.signals()).isEqualTo(screened.signals());
        assertThat(exhaustive.flagged()).isEqualTo(screened.flagged());
    }

    @Provide
    Arbitrary<String> violentTalk() {
        return talk(
                "i will should why hope somebody those her him them bankers the kill shoot hang hit snap neck get rid of end"
                        + " die crush not said to and ? .");
    }

    @Provide
    Arbitrary<String> violentFrench() {
        return talk(
                "je on vais va faut devrait pourquoi j' esp\u00e8re quelqu'un ces te la le les lui banquiers tuer tue crever"
                        + " cr\u00e8ve gorge trancher balle mettre buter pendre frapper finir d\u00e9barrasser peau avoir ne pas a dit que et ? .");
    }

    private static Arbitrary<String> talk(String words) {
        return Arbitraries.of(words.split(" "))
                .list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .map(some -> String.join(" ", some));
    }

    @Test
    void aQuotedThreatSpokenAgainstIsNot() {
        Findings findings = detect("Writing \"I am going to kill you\" to her is a crime, you've been reported", "en");
        assertThat(findings.flagged()).isFalse();
        assertThat(findings.stance().label()).isNotEqualTo(Stance.ATTACK);
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
    void theThreadSaysWhatKillingMeans() {
        assertThat(under("Derby day: the match thread", "reddit", "we are going to murder them on Sunday", "en"))
                .isFalse();
        assertThat(under("Where shall we eat?", "reddit", "we are going to murder them on Sunday", "en"))
                .isTrue();
        assertThat(under("Le processus bloque", "stackexchange", "tuez-la à minuit pile", "fr"))
                .isFalse();
    }

    @Test
    void whoLiesInWaitThreatensWithoutAViolentWord() {
        assertThat(detect("I'll be waiting for you outside the pool tomorrow with a crowbar", "en")
                        .flagged())
                .isTrue();
        assertThat(detect("Demain 8h devant la piscine je t'attends avec une batte", "fr")
                        .flagged())
                .isTrue();
        assertThat(detect("I'll be waiting for you outside the pool tomorrow with a cake", "en")
                        .flagged())
                .isFalse();
        assertThat(detect("I'm bringing my bat and gloves to practice, see you there", "en")
                        .flagged())
                .isFalse();
    }

    @Test
    void despairIsACryForHelp() {
        assertThat(detect("Sometimes I think I should just die", "en").flagged())
                .isFalse();
        assertThat(detect("Des fois je me dis que je devrais mourir", "fr").flagged())
                .isFalse();
        assertThat(detect("You should just die", "en").flagged()).isTrue();
    }

    @Test
    void nobodyIsThreatenedWhereNobodyOughtToBeHurt() {
        assertThat(detect("No child should be beaten", "en").flagged()).isFalse();
        assertThat(detect("Aucun enfant ne devrait être frappé", "fr").flagged())
                .isFalse();
        assertThat(detect("That child should be beaten", "en").flagged()).isTrue();
    }

    @Test
    void ordinaryTalkFindsNothing() {
        assertThat(detect("The bus was late again", "en").isEmpty()).isTrue();
        assertThat(detect("Le bus avait encore du retard", "fr").isEmpty()).isTrue();
    }

    @Test
    void aThreatOutranksAWordOfViolenceAndTalk() {
        double threat = detect("I am going to kill you", "en").scores().threat();
        double word = detect("He was killed in 1860", "en").scores().threat();
        double talk = detect("The bus was late again", "en").scores().threat();
        assertThat(threat).isGreaterThan(word);
        assertThat(threat).isGreaterThan(talk);
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

    private static boolean under(String title, String platform, String text, String language) {
        Post post = new Post("1", text, language, null, "t", title, null, null, platform, List.of());
        return DETECTOR.detect(post, Depth.SCREENED).flagged();
    }

    private static Findings detect(String text, String language) {
        return DETECTOR.detect(Post.of("1", text).in(language), Depth.SCREENED);
    }
}
