package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.campaign.Burst;
import org.tocsin.campaign.Course;

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
        assertThat(picture.bursts().get(0).width()).as("three days of 237").isEqualTo(13);
        assertThat(picture.facts()).as("an undated fact has no place").matches("(M\\d+ 5V23){2}");
        assertThat(picture.weeks()).hasSize(35).allSatisfy(week -> {
            assertThat(week.x()).isBetween(0, 1000);
            assertThat(week.x() + week.width()).isBetween(0, 1000);
            assertThat(week.y() + week.height()).isEqualTo(CoursePicture.HEIGHT);
        });
        assertThat(picture.weeks().get(34).height()).isEqualTo(CoursePicture.HEIGHT);
    }

    @Test
    void aBurstOfAnHourInMonthsStillShows() {
        Instant moment = Instant.parse("2022-03-01T12:00:00Z");
        Course slow = Courses.slowBurn();
        Course course = new Course(
                List.of(new Burst(moment, moment.plusSeconds(3600), 3)),
                slow.slowBurn(),
                slow.facts(),
                slow.together(),
                slow.roles());
        Timeline time = Timeline.of(SampleReport.slowBurn().riskCase().posts());
        assertThat(CoursePicture.of(course, time).bursts())
                .singleElement()
                .satisfies(box -> assertThat(box.width()).isEqualTo(6));
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
