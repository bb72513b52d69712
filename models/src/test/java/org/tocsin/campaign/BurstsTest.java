package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BurstsTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static Instant at(int hour) {
        return START.plusSeconds(3600L * hour);
    }

    private static List<Burst> bursts(Integer... hours) {
        return Bursts.in(Arrays.stream(hours).map(BurstsTest::at).toList());
    }

    /**
     * Eight gaps over 80 hours, so the mean is ten. In units of it the gaps are 2.4, five of 0.1, 2.4 and 2.7. A burst over
     * the five costs ln 8 = 2.08 to enter and saves 5 (ln 2 - 0.1) = 2.97; each long gap would cost 2.4 - ln 2 more.
     */
    @Test
    void aBurstByHand() {
        assertThat(bursts(0, 24, 25, 26, 27, 28, 29, 53, 80)).containsExactly(new Burst(at(24), at(29), 6));
    }

    /** With three gaps of 0.1 instead, it saves 3 (ln 2 - 0.1) = 1.78 and costs ln 6 = 1.79 to enter. */
    @Test
    void threeTightGapsAmongSixAreNoneYet() {
        assertThat(bursts(0, 19, 20, 21, 22, 41, 60)).isEmpty();
    }

    @Test
    void postsThatComeEvenlyNeverBurst() {
        assertThat(bursts(0, 10, 20, 30, 40, 50, 60, 70)).isEmpty();
    }

    @Test
    void twoPostsOrOneMomentAreNoBurst() {
        assertThat(bursts()).isEmpty();
        assertThat(bursts(0)).isEmpty();
        assertThat(bursts(0, 1)).isEmpty();
        assertThat(bursts(5, 5, 5, 5, 5, 5)).isEmpty();
    }

    @Test
    void twoWavesAreTwoBursts() {
        assertThat(bursts(0, 1, 2, 3, 4, 5, 6, 300, 301, 302, 303, 304, 305, 600))
                .extracting(Burst::begin, Burst::posts)
                .containsExactly(tuple(at(0), 7), tuple(at(300), 6));
    }

    @Test
    void aBurstMayLastToTheEnd() {
        assertThat(bursts(0, 50, 51, 52, 53, 54, 55)).containsExactly(new Burst(at(50), at(55), 6));
    }

    @Property
    void theOrderOfTheInputDoesNotShow(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 2000) Integer> hours, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(hours);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(bursts(shuffled.toArray(Integer[]::new))).isEqualTo(bursts(hours.toArray(Integer[]::new)));
    }

    @Property
    void noPathOfStatesIsCheaper(@ForAll @Size(min = 2, max = 11) List<@IntRange(min = 0, max = 500) Integer> hours) {
        List<Integer> sorted = hours.stream()
                .map(hour -> hour < 400 ? hour % 20 : hour) // most of them close together
                .sorted()
                .toList();
        int gaps = sorted.size() - 1;
        double mean = (double) (sorted.get(gaps) - sorted.get(0)) / gaps;
        if (mean == 0) {
            return;
        }
        double cheapest = Double.POSITIVE_INFINITY;
        for (int path = 0; path < 1 << gaps; path++) {
            cheapest = Math.min(cheapest, cost(sorted, mean, path));
        }
        int found = 0;
        for (Burst burst : bursts(sorted.toArray(Integer[]::new))) {
            for (int i = 0; i < gaps; i++) {
                boolean in = !at(sorted.get(i)).isBefore(burst.begin())
                        && !at(sorted.get(i + 1)).isAfter(burst.end());
                found |= in ? 1 << i : 0;
            }
        }
        assertThat(cost(sorted, mean, found)).isLessThanOrEqualTo(cheapest + 1e-9);
    }

    private static double cost(List<Integer> hours, double mean, int path) {
        int gaps = hours.size() - 1;
        double cost = 0;
        for (int i = 0; i < gaps; i++) {
            double gap = (hours.get(i + 1) - hours.get(i)) / mean;
            boolean high = (path >> i & 1) == 1;
            boolean before = i > 0 && (path >> (i - 1) & 1) == 1;
            cost += high ? 2 * gap - Math.log(2) : gap;
            cost += high && !before ? Math.log(gaps) : 0;
        }
        return cost;
    }
}
