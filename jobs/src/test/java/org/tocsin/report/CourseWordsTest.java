package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tocsin.campaign.Course;
import org.tocsin.campaign.Roles;
import org.tocsin.text.Language;

class CourseWordsTest {
    private static final CourseWords ENGLISH = new CourseWords(Labels.of(Language.EN));
    private static final CourseWords FRENCH = new CourseWords(Labels.of(Language.FR));

    private static List<String> sentences(CourseWords words, Course course) {
        return words.of(course).stream()
                .flatMap(told -> told.sentences().stream())
                .toList();
    }

    @Test
    void aRaidIsToldInSentences() {
        assertThat(sentences(ENGLISH, Courses.raid()))
                .containsExactly(
                        "One burst: 10 posts in 8 hours, from 2022-09-04 12:14 UTC.",
                        "Active in one week only.",
                        "2 facts about the target, in 3 posts. The newest: 2022-09-04.",
                        "New in the last seven days: 2. Over the whole time about 2.0 a week.",
                        "One post alone identifies somebody: 32.4 of the 32.9 bits that single out one person.",
                        "4 pairs of authors posted the same within an hour of each other: 2 texts, links or facts."
                                + " More than once: 1.",
                        "Many do so who mean no harm. Coordination alone never lifts a case above elevated.",
                        "Began it: author A.",
                        "First to expose facts: author A.",
                        "Called on others to act: authors C, D.",
                        "Repeated others’ words or links: author C.",
                        "Threatened, acted or boasted: author D.",
                        "Spoke up for the target: author B.",
                        "Not listed: 2 authors with lesser parts.",
                        "Letters stand for accounts, within this case only. They explain; they are never scored.");
    }

    @Test
    void aSlowBurnIsToldInSentences() {
        Course course = Courses.slowBurn();
        assertThat(sentences(FRENCH, course))
                .contains(
                        "2 poussées. La plus dense\u202f: 6 messages en 3 jours, à partir du 2022-03-01 12:00 UTC.",
                        "La dernière\u202f: 5 messages en 6 jours, à partir du 2022-07-28 12:00 UTC.",
                        "Active 35 semaines sur 35.")
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Elle monte depuis le 2022-07-21"))
                .anySatisfy(sentence -> assertThat(sentence).contains("31,7 des 32,9 bits", "au plus 21,2"));
    }

    @Test
    void whatThereIsNotIsNotTold() {
        assertThat(ENGLISH.of(Courses.QUIET)).isEmpty();
        assertThat(FRENCH.of(Courses.call()))
                .extracting(CourseWords.Told::name)
                .containsExactly("Semaines et mois", "Qui a fait quoi");
    }

    @Test
    void bothLanguagesNameEveryRole() {
        for (Roles.Role role : Roles.Role.values()) {
            String key = "role." + role.name().toLowerCase(Locale.ROOT);
            assertThat(Labels.of(Language.EN).text(key)).isNotBlank();
            assertThat(Labels.of(Language.FR).text(key)).isNotBlank();
        }
    }
}
