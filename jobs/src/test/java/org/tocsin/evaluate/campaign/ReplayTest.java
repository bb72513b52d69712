package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.risk.Tier;

class ReplayTest {
    private static final Steps QUIET = (what, done, of) -> {};
    private static final Instant END = Story.NOON.plus(Duration.ofDays(30));

    // forty posts an hour apart from noon on: two days and a half
    private static Story forty() {
        StringBuilder uids = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            uids.append(" a").append(i);
        }
        return new Story().campaign("one", 3, uids.toString());
    }

    @Test
    void aCampaignIsSeenAtTheEndOfTheDayOnWhichItsTierRises() {
        TimeToDetection detection = new Replay(
                        forty().known(),
                        moment -> new Story()
                                .found(
                                        moment.isAfter(Instant.parse("2026-03-02T00:00:00Z"))
                                                ? Tier.HIGH
                                                : Tier.ELEVATED,
                                        "a1 a2")
                                .cases(),
                        QUIET)
                .until(END);

        assertThat(detection.campaigns()).containsExactly(new TimeToDetection.Campaign("one", .5, 1.5));
        assertThat(detection.days()).isEqualTo(3);
    }

    @Test
    void nothingIsLookedAtBeyondTheRunsOwnMoment() {
        List<Instant> looked = new ArrayList<>();
        Instant asOf = Story.NOON.plus(Duration.ofHours(15));

        new Replay(
                        forty().known(),
                        moment -> {
                            looked.add(moment);
                            return List.of();
                        },
                        QUIET)
                .until(asOf);

        assertThat(looked).containsExactly(Instant.parse("2026-03-02T00:00:00Z"), asOf);
    }

    @Test
    void onceAllAreHighItLooksNoFurther() {
        List<Instant> looked = new ArrayList<>();

        new Replay(
                        forty().known(),
                        moment -> {
                            looked.add(moment);
                            return new Story().found(Tier.IMMINENT, "a1").cases();
                        },
                        QUIET)
                .until(END);

        assertThat(looked).hasSize(1);
    }

    @Test
    void aCampaignNeverSeenCountsAsNever() {
        TimeToDetection detection = new Replay(forty().known(), moment -> List.of(), QUIET).until(END);

        assertThat(detection.quantile(.5, TimeToDetection.Campaign::elevated)).isInfinite();
        assertThat(detection.seen(TimeToDetection.Campaign::elevated)).isZero();
    }

    @Test
    void quantilesCountTheUnseen() {
        TimeToDetection detection = new TimeToDetection(
                List.of(
                        new TimeToDetection.Campaign("a", .5, 1),
                        new TimeToDetection.Campaign("b", 1, Double.POSITIVE_INFINITY),
                        new TimeToDetection.Campaign("c", 2, Double.POSITIVE_INFINITY)),
                3,
                3);

        assertThat(detection.quantile(.5, TimeToDetection.Campaign::elevated)).isOne();
        assertThat(detection.quantile(.9, TimeToDetection.Campaign::elevated)).isEqualTo(2);
        assertThat(detection.quantile(.5, TimeToDetection.Campaign::high)).isInfinite();
        assertThat(detection.curve(TimeToDetection.Campaign::elevated))
                .extracting(TimeToDetection.Point::days)
                .containsExactly(.5, 1.0, 2.0);
    }
}
