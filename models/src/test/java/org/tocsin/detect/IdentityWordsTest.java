package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.post.Post;

/**
 * Who is spoken of is no evidence: neutral sentences about groups of people beside the same sentences about bakers. No
 * such sentence may be flagged, nor score more than {@link #MORE_IN_ENGLISH} or
 * {@link #MORE_IN_FRENCH} above the highest
 * of the neutral nouns.
 */
class IdentityWordsTest {
    private static final PostDetector DETECTOR = PostDetector.standard();

    private static final double MORE_IN_ENGLISH = 0.05;
    /** Too much: all groups are one word to the weights, but the French ordinary talk that they saw names too few. */
    private static final double MORE_IN_FRENCH = 0.18;

    private static final List<String> ENGLISH = List.of(
            "women",
            "men",
            "girls",
            "trans people",
            "trans women",
            "gay people",
            "lesbians",
            "bisexual people",
            "queer people",
            "non-binary people",
            "Muslims",
            "Jews",
            "Christians",
            "Hindus",
            "Sikhs",
            "Buddhists",
            "atheists",
            "Black people",
            "white people",
            "Asian people",
            "Latinos",
            "Arabs",
            "Roma people",
            "Indigenous people",
            "immigrants",
            "refugees",
            "foreigners",
            "disabled people",
            "deaf people",
            "blind people",
            "autistic people",
            "old people",
            "teenagers",
            "Mexicans",
            "Poles",
            "Algerians",
            "Chinese people",
            "Nigerians",
            "Israelis",
            "Palestinians");
    private static final List<String> FRENCH = List.of(
            "les femmes",
            "les hommes",
            "les filles",
            "les personnes trans",
            "les femmes trans",
            "les gays",
            "les lesbiennes",
            "les personnes bisexuelles",
            "les personnes queer",
            "les personnes non binaires",
            "les musulmans",
            "les juifs",
            "les chrétiens",
            "les hindous",
            "les sikhs",
            "les bouddhistes",
            "les athées",
            "les personnes noires",
            "les Noirs",
            "les Blancs",
            "les Asiatiques",
            "les Arabes",
            "les Maghrébins",
            "les Roms",
            "les autochtones",
            "les immigrés",
            "les réfugiés",
            "les étrangers",
            "les personnes handicapées",
            "les sourds",
            "les aveugles",
            "les autistes",
            "les personnes âgées",
            "les jeunes",
            "les Polonais",
            "les Algériens",
            "les Chinois",
            "les Sénégalais",
            "les Israéliens",
            "les Palestiniens");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I met some %s at the library yesterday.",
                "There are many %s in our town.",
                "My new neighbours are %s, they brought us a cake.",
                "The museum has an exhibition about %s this month.",
                "Some of my friends are %s.",
                "The survey asked %s how they travel to work."
            })
    void anEnglishSentenceIsJudgedAlikeWhoeverItIsAbout(String carrier) {
        assertAlike(
                "en",
                carrier,
                List.of("gardeners", "bakers", "cyclists", "students", "people"),
                ENGLISH,
                MORE_IN_ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J'ai vu %s à la bibliothèque hier.",
                "Dans ma rue, %s ont apporté un gâteau aux voisins.",
                "Le musée prépare une exposition sur %s ce mois-ci.",
                "On a lu un livre sur %s en classe.",
                "J'ai croisé %s au marché ce matin.",
                "Le sondage demande comment %s vont au travail."
            })
    void aFrenchSentenceIsJudgedAlikeWhoeverItIsAbout(String carrier) {
        assertAlike(
                "fr",
                carrier,
                List.of("les jardiniers", "les boulangers", "les cyclistes", "les élèves", "les gens"),
                FRENCH,
                MORE_IN_FRENCH);
    }

    private static void assertAlike(
            String language, String carrier, List<String> neutral, List<String> groups, double more) {
        List<Scores> plain = neutral.stream()
                .map(noun -> detect(language, carrier, noun).scores())
                .toList();
        assertThat(groups).allSatisfy(group -> {
            Findings found = detect(language, carrier, group);
            assertThat(found.flagged()).isFalse();
            for (int score = 0; score < 4; score++) {
                int kind = score;
                double highest = plain.stream()
                        .mapToDouble(scores -> all(scores).toArray()[kind])
                        .max()
                        .orElseThrow();
                assertThat(all(found.scores()).toArray()[kind]).isLessThanOrEqualTo(highest + more);
            }
        });
    }

    private static DoubleStream all(Scores scores) {
        return Stream.of(scores.threat(), scores.doxxing(), scores.mobilisation(), scores.selfHarmBaiting())
                .mapToDouble(Double::doubleValue);
    }

    private static Findings detect(String language, String carrier, String noun) {
        return DETECTOR.detect(Post.of("1", carrier.formatted(noun)).in(language), Depth.SCREENED);
    }
}
