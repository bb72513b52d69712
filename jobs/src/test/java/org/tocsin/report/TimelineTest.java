package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

class TimelineTest {
    private static final Instant START = Instant.parse("2022-01-01T00:00:00Z");

    @Test
    void theBusiestWindowIsTheOneThatHoldsTheMostPosts() {
        Timeline time = Timeline.of(List.of(at(0), at(24 * 20), at(24 * 20 + 1), at(24 * 20 + 47), at(24 * 40)));
        assertThat(time.busiest().from()).isEqualTo(START.plus(Duration.ofDays(20)));
        assertThat(time.busiest().posts()).isEqualTo(3);
    }

    @Test
    void ofEquallyBusyWindowsTheLatestIsMarked() {
        Timeline time = Timeline.of(List.of(at(0), at(24 * 20), at(24 * 40)));
        assertThat(time.busiest().from()).isEqualTo(START.plus(Duration.ofDays(40)));
    }

    @Test
    void aPostFortyEightHoursLaterIsInsideAndASecondMoreIsNot() {
        assertThat(Timeline.of(List.of(at(0), at(48))).busiest().posts()).isEqualTo(2);
        CampaignPost late = post(START.plus(Duration.ofDays(2)).plusSeconds(1), Stage.CALL, Stance.ATTACK);
        assertThat(Timeline.of(List.of(at(0), late)).busiest().posts()).isEqualTo(1);
    }

    @Test
    void postsWithoutATimeAreCountedApart() {
        Timeline time = Timeline.of(List.of(at(0), post(null, Stage.CALL, Stance.ATTACK)));
        assertThat(time.undated()).isEqualTo(1);
        assertThat(Timeline.of(List.of(post(null, null, Stance.NEUTRAL))).first())
                .isNull();
    }

    @Test
    void postsOfNoStageHaveALaneOnlyWhereThereAreSome() {
        assertThat(Timeline.of(List.of(at(0))).lanes()).hasSize(5);
        assertThat(Timeline.of(List.of(at(0), post(START, null, Stance.NEWS_REPORT)))
                        .lanes())
                .hasSize(6)
                .last()
                .satisfies(lane -> assertThat(lane.others()).hasSize(1));
    }

    @Test
    void aSinglePostStandsInTheMiddle() {
        Timeline time = Timeline.of(List.of(at(0)));
        assertThat(time.lanes().get(2).path(true)).isEqualTo("M500 14h0");
    }

    private static CampaignPost at(int hours) {
        return post(START.plus(Duration.ofHours(hours)), Stage.CALL, Stance.ATTACK);
    }

    private static CampaignPost post(@Nullable Instant time, @Nullable Stage stage, Stance stance) {
        return new CampaignPost("c", "t", "u", "p", time, null, null, stage, stance, List.of(), List.of(), .5);
    }
}
