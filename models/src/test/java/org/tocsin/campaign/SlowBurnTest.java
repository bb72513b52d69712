package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SlowBurnTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z"); // a Thursday, as 1970-01-01 was

    private static Instant week(int number) {
        return START.plus(Duration.ofDays(7L * number));
    }

    /** So many posts in each week in turn, seen at the end of the last. */
    private static SlowBurn of(int... counts) {
        List<Instant> times = new ArrayList<>();
        for (int week = 0; week < counts.length; week++) {
            for (int i = 0; i < counts[week]; i++) {
                times.add(week(week).plus(Duration.ofHours(i)));
            }
        }
        return SlowBurn.of(times, week(counts.length).minusSeconds(1));
    }

    /**
     * Four posts in four weeks: m = (1 + 4 + sqrt(1 + 4)) / (1 + 4) = 1.45. A week of four adds 4 ln 2 - m = 1.33, so four
     * make 5.30, past ln 100 = 4.61, where three make 3.98.
     */
    @Test
    void aRiseByHandNeedsFourWeeksOfFourfoldPosts() {
        assertThat(of(1, 1, 1, 1, 4, 4, 4).risingSince()).isNull();
        SlowBurn risen = of(1, 1, 1, 1, 4, 4, 4, 4);
        assertThat(risen.risingSince()).isEqualTo(week(4));
        assertThat(risen.early()).isEqualTo(1);
        assertThat(risen.since()).isEqualTo(4);
    }

    @Test
    void itRisesSinceTheWeekAfterTheSumLastWasNought() {
        assertThat(of(1, 1, 1, 1, 2, 0, 0, 6, 6).risingSince()).isEqualTo(week(7));
    }

    @Test
    void aSteadyCampaignOfMonthsSmouldersAndDoesNotRise() {
        SlowBurn steady = of(2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1);
        assertThat(steady.risingSince()).isNull();
        assertThat(steady.smoulders()).isTrue();
        assertThat(steady.weeks()).hasSize(14);
        assertThat(of(2, 1, 2, 1).smoulders()).isFalse();
    }

    @Test
    void fourSilentWeeksEndARise() {
        assertThat(of(1, 1, 1, 1, 9, 9, 9, 0, 0, 0).risingSince()).isNotNull();
        assertThat(of(1, 1, 1, 1, 9, 9, 9, 0, 0, 0, 0).risingSince()).isNull();
    }

    @Test
    void aRiseThatIsOverIsSoonForgotten() {
        assertThat(of(1, 1, 1, 1, 90, 0, 1, 0, 1, 1, 0, 1, 1).risingSince()).isNull();
    }

    @Test
    void aRiseAfterAForgottenOneHasABeginningOfItsOwn() {
        assertThat(of(1, 1, 1, 1, 90, 0, 0, 0, 0, 0, 5, 5, 5).risingSince()).isEqualTo(week(10));
    }

    @Test
    void weeksAndMonthsAreThoseOfPersistence() {
        SlowBurn burn = SlowBurn.of(List.of(START, START.plusSeconds(1), week(3), week(200)), week(200));
        assertThat(burn.weeks()).extracting(SlowBurn.Week::posts).containsExactly(2, 1, 1);
        assertThat(burn.weeks().get(2).begin()).isEqualTo(week(200));
        assertThat(burn.spanned()).isEqualTo(201);
        assertThat(burn.months()).isEqualTo(3);
        assertThat(burn.since()).isZero();
        assertThat(burn.early()).isEqualTo(0.75);
    }

    @Test
    void withoutATimeNothingIsSaid() {
        assertThat(SlowBurn.of(List.of(), START)).isEqualTo(new SlowBurn(List.of(), 0, 0, null));
    }

    @Property
    void theOrderOfTheInputDoesNotShow(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 400) Integer> days, @ForAll long seed) {
        List<Instant> times = new ArrayList<>(
                days.stream().map(day -> START.plus(Duration.ofDays(day))).toList());
        SlowBurn before = SlowBurn.of(times, week(60));
        Collections.shuffle(times, new Random(seed));
        assertThat(SlowBurn.of(times, week(60))).isEqualTo(before);
    }

    /** The early rate is itself a guess from four weeks, so chance has a little more room than Lorden's bound. */
    @Test
    void chanceAloneSeldomMakesARise() {
        Random random = new Random(5);
        int rises = 0;
        for (int campaign = 0; campaign < 400; campaign++) {
            int[] counts = new int[26];
            for (int week = 0; week < counts.length; week++) {
                counts[week] = poisson(random, 3);
            }
            counts[0]++;
            rises += of(counts).risingSince() == null ? 0 : 1;
        }
        assertThat(rises).isLessThan(20);
    }

    private static int poisson(Random random, double mean) {
        int count = 0;
        for (double left = mean + Math.log(1 - random.nextDouble());
                left > 0;
                left += Math.log(1 - random.nextDouble())) {
            count++;
        }
        return count;
    }
}
