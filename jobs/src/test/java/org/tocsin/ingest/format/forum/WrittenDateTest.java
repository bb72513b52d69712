package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oct 30, 2014 at 10:48 PM",
                "October 30th, 2014, 10:48 p.m.",
                "Thu Oct 30, 2014 10:48 pm",
                "30 octobre 2014 à 22:48",
                "30 oct. 2014, 22:48",
                "Jeu. 30 Octobre 2014 22:48",
                "Jeudi 30 octobre 2014, 22h48",
                "2014-10-30, 22:48",
                "30.10.2014 22:48",
                "30-Oct-2014, 22:48"
            })
    void oneMomentIsWrittenInManyWays(String words) {
        WrittenDate date = Objects.requireNonNull(WrittenDate.of(words));
        assertThat(date.day(DateOrder.UNKNOWN)).isEqualTo(LocalDate.of(2014, 10, 30));
        assertThat(date.time()).isEqualTo(LocalTime.of(22, 48));
    }

    @Test
    void marIsMarchAndMardi() {
        assertThat(Objects.requireNonNull(WrittenDate.of("Mar 5 Fév 2013 8:05")).day(DateOrder.UNKNOWN))
                .isEqualTo(LocalDate.of(2013, 2, 5));
        assertThat(Objects.requireNonNull(WrittenDate.of("Mar 5, 2013 8:05 am")).day(DateOrder.UNKNOWN))
                .isEqualTo(LocalDate.of(2013, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Posts: 1,326", "31 février 2014", "99-99-2014", "Location: 12:34", "maybe 2014"})
    void otherWordsAreNoDate(String words) {
        assertThat(WrittenDate.of(words)).isNull();
    }

    @Test
    void noonAndMidnightFollowTheTwelveHourClock() {
        assertThat(Objects.requireNonNull(WrittenDate.of("2014-10-30 12:05 AM")).time())
                .isEqualTo(LocalTime.of(0, 5));
        assertThat(Objects.requireNonNull(WrittenDate.of("2014-10-30 12:05 PM")).time())
                .isEqualTo(LocalTime.of(12, 5));
    }

    @Test
    void daysAreCountedBackInBothLanguages() {
        for (String words : List.of("Yesterday at 8:15 AM", "Hier à 08:15", "Hier, 08h15")) {
            WrittenDate date = Objects.requireNonNull(WrittenDate.of(words));
            assertThat(date.kind()).isEqualTo(WrittenDate.Kind.DAYS_BACK);
            assertThat(date.first()).isEqualTo(1);
        }
        assertThat(Objects.requireNonNull(WrittenDate.of("Aujourd’hui à 08:15")).first())
                .isZero();
        assertThat(Objects.requireNonNull(WrittenDate.of("Mercredi à 15:04")).first())
                .isEqualTo(3);
    }

    @Test
    void howLongAgoIsReadInBothLanguages() {
        for (String words : List.of("5 minutes ago", "Il y a 5 minutes")) {
            assertThat(Objects.requireNonNull(WrittenDate.of(words)).ago()).isEqualTo(Duration.ofMinutes(5));
        }
        assertThat(Objects.requireNonNull(WrittenDate.of("il y a une heure")).ago())
                .isEqualTo(Duration.ofHours(1));
    }
}
