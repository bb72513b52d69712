package org.tocsin.detect.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.post.Span;
import org.tocsin.text.Language;

class AnnouncedTimeTest {
    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2022-09-07T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tonight at 9 eastern | 2022-09-08T01:00:00Z",
                "live at 9 eastern tonight. at 9:20 it starts | 2022-09-07T21:20:00Z",
                "tonight | 2022-09-07T23:59:59Z",
                "tomorrow 8pm | 2022-09-08T20:00:00Z",
                "tomorrow morning | 2022-09-08T12:00:00Z",
                "by friday | 2022-09-09T23:59:59Z",
                "wednesday 9am | 2022-09-14T09:00:00Z",
                "next wednesday | 2022-09-14T23:59:59Z",
                "on the 12th | 2022-09-12T23:59:59Z",
                "on the 3rd | 2022-10-03T23:59:59Z",
                "september 12, 10:30am | 2022-09-12T10:30:00Z",
                "march 3 | 2023-03-03T23:59:59Z",
                "in 2 hours | 2022-09-07T14:00:00Z",
                "in a few days | 2022-09-10T12:00:00Z",
                "by midnight | 2022-09-08T00:00:00Z",
                "tonight at 2 | 2022-09-08T02:00:00Z",
                "7am, all of us | 2022-09-08T07:00:00Z",
                "this weekend | 2022-09-11T23:59:59Z"
            })
    void englishSaysWhen(String text, Instant moment) {
        assertThat(AnnouncedTime.of(text, Language.EN, NOW)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ce soir 20h | 2022-09-07T20:00:00Z",
                "ce soir | 2022-09-07T23:59:59Z",
                "demain matin | 2022-09-08T12:00:00Z",
                "samedi 15h | 2022-09-10T15:00:00Z",
                "Samedi, 14h, devant | 2022-09-10T14:00:00Z",
                "jeudi 8h pétantes | 2022-09-08T08:00:00Z",
                "mercredi 9h | 2022-09-14T09:00:00Z",
                "mercredi prochain | 2022-09-14T23:59:59Z",
                "dans deux heures | 2022-09-07T14:00:00Z",
                "le 12 septembre à 9h | 2022-09-12T09:00:00Z",
                "le 12 à 9h | 2022-09-12T09:00:00Z",
                "le 3 mars | 2023-03-03T23:59:59Z",
                "à minuit | 2022-09-08T00:00:00Z",
                "demain à 18h30 heure de Paris | 2022-09-08T16:30:00Z",
                "à 15h son tchat | 2022-09-07T15:00:00Z",
                "à 7 h du soir | 2022-09-07T19:00:00Z",
                "ce week-end | 2022-09-11T23:59:59Z"
            })
    void frenchSaysWhen(String text, Instant moment) {
        assertThat(AnnouncedTime.of(text, Language.FR, NOW)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday at 9pm",
                "last friday",
                "two days ago",
                "every tuesday 6pm",
                "march 3 2021",
                "9 people",
                "at 9 Sample Road",
                "00:00:5e:00:53:01"
            })
    void thePastAndTheWeeklyAreNotAnnouncedInEnglish(String text) {
        assertThat(AnnouncedTime.of(text, Language.EN, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hier à 21h",
                "vendredi dernier",
                "il y a deux jours",
                "chaque mardi à 18h",
                "le 3 mars 2021",
                "toutes les 4 h",
                "ouvert le dimanche",
                "c'est 24h"
            })
    void thePastAndTheWeeklyAreNotAnnouncedInFrench(String text) {
        assertThat(AnnouncedTime.of(text, Language.FR, NOW)).isEmpty();
    }

    @Test
    void ofSeveralTheSoonestCounts() {
        assertThat(AnnouncedTime.of("friday, or tomorrow 8pm, or in 3 days.", Language.EN, NOW))
                .contains(Instant.parse("2022-09-08T20:00:00Z"));
    }

    @Test
    void aMentionIsTheWholeExpression() {
        assertThat(AnnouncedTime.mentions("\uD83D\uDE42 tomorrow 8pm ok", Language.EN))
                .containsExactly(new Span(2, 14));
        assertThat(AnnouncedTime.mentions("nothing at all", Language.EN)).isEmpty();
    }

    @Property(tries = 500)
    void whatIsAnnouncedLiesAhead(@ForAll String text) {
        Optional<Instant> moment = AnnouncedTime.of(text + " at 9 friday 31 february " + text, Language.OTHER, NOW);
        assertThat(moment.map(m -> m.isAfter(NOW)).orElse(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "at 9 ", "friday ", "in 2 ", "le 12 ", "20h "})
    void aLongTextIsReadInLinearTime(String unit) {
        AnnouncedTime.mentions(unit.repeat(200_000 / unit.length()), Language.OTHER);
    }
}
