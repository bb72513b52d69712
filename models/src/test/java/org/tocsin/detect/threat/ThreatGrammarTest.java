package org.tocsin.detect.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.detect.TargetRef;
import org.tocsin.post.Span;
import org.tocsin.syntax.RememberingParser;
import org.tocsin.syntax.corenlp.CoreNlpParser;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;

/** Each kind of threat beside its near misses, parsed by the real parser. */
class ThreatGrammarTest {
    private static final ThreatFinder FINDER = new ThreatFinder(new RememberingParser(CoreNlpParser.shared(), 100));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I will kill you                              | THREAT.DIRECT
            en | We are going to hurt that journalist         | THREAT.DIRECT
            en | Those politicians should be shot             | THREAT.INCITE
            en | I hope somebody strangles her                | THREAT.INCITE
            en | Somebody please shoot that referee           | THREAT.INCITE
            en | If you publish it I will kill you            | THREAT.CONDITIONAL
            en | Bankers deserve to die                       | THREAT.INCITE
            en | Just go and kill yourself                    | SELFHARM.BAIT
            fr | Je vais te tuer                              | THREAT.DIRECT
            fr | On va égorger ce journaliste                 | THREAT.DIRECT
            fr | Les banquiers devraient tous être fusillés   | THREAT.INCITE
            fr | Tu mérites de crever                         | THREAT.INCITE
            fr | jvais te buter                               | THREAT.DIRECT
            fr | Si tu parles je vais te tuer                 | THREAT.CONDITIONAL
            """)
    void aThreatIsRead(String language, String text, String indicator) {
        assertThat(surest(text, language)).extracting(r -> r.indicator().id()).isEqualTo(indicator);
        assertThat(surest(text, language).confidence()).isGreaterThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will not kill you",
                "The suspect was killed last night",
                "Nobody deserves to be killed",
                "Will somebody kill her?",
                "You should kill the process first",
                "I will kill that mosquito",
                "Threatening to kill people will get you arrested",
                "This heat will kill me",
                "She killed it on stage",
                "Mice on every floor, how do we kill them, the landlord does nothing",
                "How to kill them without poison"
            })
    void whatIsDeniedAskedPastOrDoneToThingsIsNoThreat(String text) {
        assertThat(threats(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je ne vais pas te tuer",
                "Le suspect a été tué hier soir",
                "Personne ne mérite d'être tué",
                "Je vais tuer ce moustique",
                "Il faut tuer le processus",
                "Menacer de tuer des gens mène en prison",
                "Je crève de faim",
                "J'ai attrapé la crève",
                "C'est marche ou crève",
                "Des souris à chaque étage, on les tue comment, le syndic ne fait rien",
                "Comment les tuer sans poison"
            })
    void inFrenchToo(String text) {
        assertThat(threats(text, "fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I'm going to kill whoever shrank my jumper
            en | I'm going to strangle the person who folded my needles
            en | Ants on the third floor, traps are out, I'm going to kill them
            en | The ones upstairs dance at three, I'm going to kill them lol
            fr | Ceux du dessus dansent à trois heures, jvais les tuer mdr
            fr | Je vais tuer celui qui a rétréci mon pull
            fr | Je vais étrangler la personne qui a plié mes aiguilles
            fr | Des fourmis au troisième, pièges posés, je vais les tuer
            """)
    void whoeverDidItIsHardlyEverThreatened(String language, String text) {
        assertThat(threats(text, language)).allMatch(reading -> reading.confidence() < 0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We will kill them
            fr | Tu vas voir comment je vais te tuer
            fr | Ces journalistes, je vais les tuer
            """)
    void butWhoIsMeantIs(String language, String text) {
        assertThat(surest(text, language).confidence()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void aThreatToldOfIsItsVictims() {
        assertThat(readings("He said he would kill me", "en"))
                .extracting(ThreatReading::indicator)
                .containsExactly(Indicator.COUNTER_SELF);
        assertThat(readings("Il a dit qu'il allait me tuer", "fr"))
                .extracting(ThreatReading::indicator)
                .containsExactly(Indicator.COUNTER_SELF);
    }

    @Test
    void theTargetIsWhoSuffers() {
        ThreatReading reading = surest("🙂 I will kill you", "en");
        assertThat(reading.aim()).isEqualTo(TargetRef.Kind.REPLY);
        assertThat(reading.patient()).isEqualTo(new Span(14, 17));
        assertThat(surest("Politicians should be shot", "en").aim()).isEqualTo(TargetRef.Kind.GROUP);
    }

    @Test
    void aDisguisedVerbIsRead() {
        assertThat(surest("I will k1ll you", "en").indicator()).isEqualTo(Indicator.THREAT_DIRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice", "Amina", "Pavel", "Chen"})
    void aNameChangesNothing(String name) {
        assertThat(surest("Somebody should kill " + name, "en").confidence())
                .isEqualTo(surest("Somebody should kill Robert", "en").confidence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Why don't we just get rid of bankers once and for all?
            en | Someone should snap the necks of those women
            fr | Pourquoi ne pas se debarrasser des banquiers une fois pour toutes ?
            """)
    void whatIsProposedOrDoneInTwoWordsIsRead(String language, String text) {
        assertThat(threats(text, language)).isNotEmpty();
    }

    /** A parser finds a verb in nearly everything: these it is not even asked about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Also shoot a round ball over 30 grains of powder
            en | They could have hit the minister but chose to hit the bar instead
            en | Hang in there mate, it will get better
            en | The killers were never found and I hope you sleep well
            en | Will you kill the lights before you go?
            en | I could not wait to get to the end of your letter
            fr | Je suis crevé, on part quand tu veux
            fr | Tu dois être crevé, repose-toi bien
            fr | On crève ici, vous venez à la piscine
            fr | J'ai attrapé une grosse crève, il faut que tu viennes
            """)
    void ordinaryTalkReachesNoParser(String language, String text) {
        ThreatFinder unparsed = new ThreatFinder((sentence, l) -> {
            throw new AssertionError("asked to parse");
        });
        Language known = Language.ofTag(language).orElseThrow();
        assertThat(unparsed.find(text, known, unparsed.screen(text, known))).isEmpty();
    }

    private static ThreatReading surest(String text, String language) {
        return readings(text, language).stream()
                .max(java.util.Comparator.comparingDouble(ThreatReading::confidence))
                .orElseThrow(() -> new AssertionError("nothing read"));
    }

    private static List<ThreatReading> threats(String text, String language) {
        return readings(text, language).stream()
                .filter(r -> !r.indicator().isCounter() && r.confidence() >= 0.5)
                .toList();
    }

    private static List<ThreatReading> readings(String text, String code) {
        Language language = Language.ofTag(code).orElseThrow();
        return FINDER.find(text, language, FINDER.screen(text, language));
    }
}
