package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/** What was learned, joined to rules: each case in both languages, with its near miss. */
class LearnedReadingTest {
    private static final PostDetector DETECTOR = PostDetector.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | anyone got her new address, need it before she moves again
            fr | quelqu'un a sa nouvelle adresse svp, il me la faut avant qu'elle redéménage
            en | keep posting and see what happens to that nice little dog of yours
            fr | continue de poster et tu verras ce qui arrivera à ton petit chien
            en | everyone email his boss tomorrow morning until they sack him
            fr | tout le monde écrit à son patron demain matin jusqu'à ce qu'il soit viré
            en | Ottiline's new mobile = 07700 900798, she picks up, tell her what you think
            fr | le nouveau num d'Ottiline = 06 39 98 12 34, elle décroche, faites tourner
            """)
    void anAttackIsHeardWithoutARuleForIt(String language, String text) {
        assertThat(detect(language, text).flagged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | does anyone know a good bakery near the station, need a cake before saturday
            fr | quelqu'un connaît une bonne boulangerie près de la gare, il me faut un gâteau pour samedi
            en | someone keeps writing that something will happen to my dog and i am scared
            fr | quelqu'un m'écrit sans arrêt qu'il arrivera quelque chose à mon chien, j'ai peur
            en | the police say a man was sentenced on monday for threatening a teacher
            fr | selon la police un homme a été condamné lundi pour avoir menacé un enseignant
            en | Ottiline's piano lessons: call 07700 900798, she picks up after five
            fr | cours de piano d'Ottiline : 06 39 98 12 34, elle décroche après dix-sept heures
            en | nice weather today, we walked along the river and had a coffee
            fr | beau temps aujourd'hui, on a marché le long de la rivière et bu un café
            """)
    void whatSoundsLikeOneIsNone(String language, String text) {
        assertThat(detect(language, text).flagged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | they put my address online and now strangers ring at night | SELF_DISCLOSURE
            fr | ils ont mis mon adresse en ligne et des inconnus sonnent la nuit | SELF_DISCLOSURE
            en | leave her alone, nobody deserves these threats, report them instead | COUNTER_SPEECH
            fr | laissez-la tranquille, personne ne mérite ces menaces, signalez-les plutôt | COUNTER_SPEECH
            """)
    void aStanceIsHeard(String language, String text, Stance stance) {
        assertThat(detect(language, text).stance().label()).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | go and ask Mrs %s at the office, we will make sure she loses that job
            fr | allez demander à Mme %s au bureau, on va faire en sorte qu'elle perde son poste
            """)
    void aNameSwapChangesNothing(String language, String text) {
        List<Long> scores = Stream.of("Emily Carter", "Fatima Benali", "Mei Ling Zhou", "Shanice Johnson", "Yael Cohen")
                .map(name -> rounded(detect(language, text.formatted(name)).scores()))
                .distinct()
                .toList();

        assertThat(scores).hasSize(1);
    }

    /** To four places, as output has it: the length of a name moves the stance of a report by a millionth. */
    private static long rounded(Scores scores) {
        return Math.round(scores.threat() * 10_000) * 100_000_000L
                + Math.round(scores.doxxing() * 10_000) * 10_000L
                + Math.round(scores.mobilisation() * 10_000);
    }

    @Test
    void aLearnedSignalStandsOnWordsOfThePost() {
        String text = "Long day. Anyone got her new address, need it before she moves again. Bye";
        Findings findings = detect("en", text);

        assertThat(findings.signals())
                .filteredOn(s -> s.rule().startsWith("learned."))
                .allSatisfy(s -> assertThat(s.span().end()).isBetween(s.span().begin() + 1, text.length()));
    }

    @Test
    void withoutWeightsRulesAloneSpeak() {
        Findings findings = PostDetector.untaught()
                .detect(post("en", "anyone got her new address, need it before she moves again"), Depth.SCREENED);

        assertThat(findings.signals()).noneMatch(s -> s.rule().startsWith("learned."));
    }

    @Test
    void anotherLanguageIsLeftToTheRules() {
        assertThat(detect("de", "wer hat ihre neue Adresse").signals())
                .extracting(Signal::indicator)
                .doesNotContain(Indicator.DOX_SOLICIT);
    }

    private static Findings detect(String language, String text) {
        return DETECTOR.detect(post(language, text), Depth.SCREENED);
    }

    private static Post post(String language, String text) {
        return new Post("1", text, language, null, null, null, null, null, null, List.of());
    }
}
