package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.post.Post;

/**
 * Whoever is named, the judgement is the same: names of many origins, invented, of two and three parts, some of which begin
 * like a word ("Leila" like "le", "Heather" like "he"). A name is what detectors of persons know for one: a first name
 * alone, or one in small letters, may go unknown, and its letters may then weigh.
 */
class NameSwapTest {
    private static final PostDetector DETECTOR = PostDetector.standard();

    private static final List<String> NAMES = List.of(
            "Emily Carter",
            "Fatima Benali",
            "Mei Ling Zhou",
            "Shanice Johnson",
            "Yael Cohen",
            "Mohammed Haddad",
            "Oluwaseun Adeyemi",
            "Priya Raman",
            "Camille Lefort",
            "Nguyen Thi Lan",
            "Zbigniew Nowak",
            "Lupita Hernandez",
            "Leila Karimi",
            "Heather Desmond",
            "Sheila Herbert",
            "Estelle Ilian",
            "Hiroshi Tanaka");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I am going to kill %s tonight.
            en | %s should be shot, somebody do it
            en | go and ask Mrs %s at the office, we will make sure she loses that job
            en | find out where %s lives, I want that address
            en | everyone report %s until the account is gone
            en | %s you better watch your back, i know where you live
            en | her real name is %s and she works at the bakery
            en | %s lives at 12 Sample Road, go say hello
            en | call the police on %s and say there is a gun
            fr | Je vais tuer %s ce soir.
            fr | %s mérite une balle, que quelqu'un s'en charge
            fr | allez demander à Mme %s au bureau, on va faire en sorte qu'elle perde son poste
            fr | trouvez où habite %s, je veux cette adresse
            fr | signalez tous %s jusqu'à la fermeture du compte
            fr | %s fais gaffe à toi, je sais où tu habites
            fr | son vrai nom est %s et elle bosse à la boulangerie
            fr | %s habite 12 rue des Essais, passez dire bonjour
            fr | appelez les flics chez %s et dites qu'il y a une arme
            """)
    void anAttackIsJudgedAlikeWhoeverIsNamed(String language, String template) {
        assertThat(NAMES)
                .allSatisfy(name -> assertThat(judgement(language, template, name))
                        .isEqualTo(judgement(language, template, NAMES.get(0))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | %s gave a talk about bees at the library on Monday.
            en | I had lunch with %s and we talked about the garden.
            en | Does anyone know if %s is playing tomorrow?
            en | Leave %s alone, nobody deserves these threats.
            fr | %s a parlé des abeilles à la bibliothèque lundi.
            fr | J'ai déjeuné avec %s et on a parlé du jardin.
            fr | Quelqu'un sait si %s joue demain ?
            fr | Laissez %s en paix, personne ne mérite ces menaces.
            """)
    void ordinaryTalkIsLeftAloneWhoeverIsNamed(String language, String template) {
        assertThat(NAMES).allSatisfy(name -> {
            assertThat(detect(language, template, name).flagged()).isFalse();
            assertThat(judgement(language, template, name)).isEqualTo(judgement(language, template, NAMES.get(0)));
        });
    }

    /** What of a judgement may not depend on a name: all but places. */
    private record Judged(boolean flagged, Scores scores, StanceEstimate stance, List<String> rules) {}

    private static Judged judgement(String language, String template, String name) {
        Findings found = detect(language, template, name);
        return new Judged(
                found.flagged(),
                found.scores(),
                found.stance(),
                found.signals().stream().map(Signal::rule).toList());
    }

    private static Findings detect(String language, String template, String name) {
        return DETECTOR.detect(Post.of("1", template.formatted(name)).in(language), Depth.SCREENED);
    }
}
