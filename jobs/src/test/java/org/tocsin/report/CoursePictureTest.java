package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CoursePictureTest {
    private static CoursePicture of(ReportData.RankedCase ranked) {
        return new CaseView(1, ranked, SampleReport.AS_OF).picture();
    }

    @Test
    void burstsFactsAndWeeksStandToTheScaleOfTheTimeline() {
        CaseView view = new CaseView(1, SampleReport.slowBurn(), SampleReport.AS_OF);
        CoursePicture picture = view.picture();
        int burst = view.timeline().place(Instant.parse("2022-03-01T12:00:00Z"));
        assertThat(picture.bursts()).hasSize(2);
        assertThat(picture.bursts().get(0).x()).isEqualTo(burst);
        assertThat(picture.facts()).as("an undated fact has no place").matches("(M\\d+ 5V23){2}");
        assertThat(picture.weeks()).hasSize(35).allSatisfy(week -> {
            assertThat(week.x()).isBetween(0, 1000);
            assertThat(week.x() + week.width()).isBetween(0, 1000);
            assertThat(week.y() + week.height()).isEqualTo(CoursePicture.HEIGHT);
        });
        assertThat(picture.weeks().get(34).height()).isEqualTo(CoursePicture.HEIGHT);
    }

    @Test
    void aBurstOfAMomentStillShows() {
        assertThat(of(SampleReport.imminent()).bursts())
                .hasSize(1)
                .allSatisfy(box -> assertThat(box.width()).isGreaterThanOrEqualTo(6));
    }

    @Test
    void oneWeekHasNoBars() {
        assertThat(of(SampleReport.imminent()).weeks()).isEmpty();
    }

    @Test
    void aQuietCaseHasNoPicture() {
        CoursePicture picture = of(SampleReport.routine("case-d1c2", 9));
        assertThat(picture.bursts()).isEmpty();
        assertThat(picture.facts()).isEmpty();
        assertThat(picture.weeks()).isEmpty();
    }
}
