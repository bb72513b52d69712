package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.record.Moment;

class PageClockTest {
    private static final Instant NOW = Instant.parse("2016-06-15T12:00:00Z"); // a Wednesday

    private static PageClock.Told told(PageClock clock, String words) {
        return clock.read(Stamp.ofWords(words));
    }

    private static PageClock clock(DateOrder order) {
        return new PageClock(ZoneOffset.ofHours(2), Duration.ZERO, order, NOW);
    }

    @Test
    void theOrderOfNumbersDecidesAndWithoutOneThereIsNoTime() {
        assertThat(told(clock(DateOrder.DAY_FIRST), "05-06-2016, 15:03").time().at())
                .isEqualTo(Instant.parse("2016-06-05T13:03:00Z"));
        assertThat(told(clock(DateOrder.MONTH_FIRST), "05-06-2016, 03:03 PM")
                        .time()
                        .at())
                .isEqualTo(Instant.parse("2016-05-06T13:03:00Z"));
        PageClock.Told open = told(clock(DateOrder.UNKNOWN), "05-06-2016, 15:03");
        assertThat(open.time().at()).isNull();
        assertThat(open.time().raw()).isEqualTo("05-06-2016, 15:03");
        assertThat(open.flag()).isEqualTo("time_ambiguous");
        assertThat(told(clock(DateOrder.UNKNOWN), "06-06-2016, 15:03").time().at())
                .isEqualTo(Instant.parse("2016-06-06T13:03:00Z"));
    }

    @Test
    void aPageShowsItsOrderElseItsLanguageDoes() {
        WrittenDate open = Objects.requireNonNull(WrittenDate.of("05-06-2016"));
        WrittenDate dayFirst = Objects.requireNonNull(WrittenDate.of("25-06-2016"));
        WrittenDate monthFirst = Objects.requireNonNull(WrittenDate.of("06-25-2016"));
        assertThat(DateOrder.of(List.of(open, monthFirst), "fr")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.of(List.of(open, dayFirst), "en-US")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of(List.of(open), "fr-FR")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of(List.of(open), "en-US")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.of(List.of(open), "en")).isEqualTo(DateOrder.UNKNOWN);
        assertThat(DateOrder.of(List.of(dayFirst, monthFirst), "fr")).isEqualTo(DateOrder.UNKNOWN);
    }

    @Test
    void anUnknownZoneIsAssumedWithAllTheDoubtOfIt() {
        PageClock clock = new PageClock(null, Duration.ZERO, DateOrder.UNKNOWN, null);
        PageClock.Told told = told(clock, "30 octobre 2014 à 22:48");
        assertThat(told.basis()).isEqualTo(Moment.Basis.ASSUMED_ZONE);
        assertThat(told.time().at()).isEqualTo(Instant.parse("2014-10-30T22:48:00Z"));
        assertThat(told.error()).isEqualTo(Duration.ofHours(14).plusMinutes(1));
    }

    @Test
    void aDayByItselfIsItsNoonGiveOrTakeHalfOfIt() {
        assertThat(told(clock(DateOrder.UNKNOWN), "Oct 30, 2014").error()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void wordsThatCountFromTodayNeedToKnowWhenThatWas() {
        assertThat(told(clock(DateOrder.UNKNOWN), "Today, 10:00 AM").time().at())
                .isEqualTo(Instant.parse("2016-06-15T08:00:00Z"));
        assertThat(told(clock(DateOrder.UNKNOWN), "Mercredi à 10:00").time().at())
                .isEqualTo(Instant.parse("2016-06-08T08:00:00Z"));
        PageClock.Told ago = told(clock(DateOrder.UNKNOWN), "il y a 2 ans");
        assertThat(ago.basis()).isEqualTo(Moment.Basis.RELATIVE_ESTIMATE);
        assertThat(ago.error()).isEqualTo(Duration.ofDays(365));
        PageClock lost = new PageClock(ZoneOffset.UTC, Duration.ZERO, DateOrder.UNKNOWN, null);
        assertThat(told(lost, "Hier à 10:00").time().at()).isNull();
        assertThat(told(lost, "2 years ago").flag()).isEqualTo("time_relative");
    }

    @Test
    void theFootNamesTheZoneInBothLanguages() {
        assertThat(hours("All times are GMT -5. The time now is 14:30.")).isEqualTo(-5);
        assertThat(hours("All times are UTC + 1 hour [ DST ]")).isEqualTo(2);
        assertThat(hours("Fuseau horaire GMT +2. Il est actuellement 14h30.")).isEqualTo(2);
        assertThat(hours("Les heures sont au format UTC+1")).isEqualTo(1);
        assertThat(hours("All times are UTC")).isZero();
    }

    @Test
    void aPostThatTalksOfAZoneDoesNotSetThePages() {
        String page = "<div class=post>All times are GMT +9</div><p>Meet me at 10:00 GMT +3</p>";
        assertThat(PageZone.of(Jsoup.parse(page), ".post")).isNull();
    }

    private static int hours(String foot) {
        PageZone zone = Objects.requireNonNull(PageZone.of(Jsoup.parse("<p>" + foot + "</p>"), ".post"));
        return ((ZoneOffset) zone.zone()).getTotalSeconds() / 3600;
    }
}
