package org.tocsin.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tocsin.campaign.Course;
import org.tocsin.campaign.SlowBurn.Week;

/**
 * The course of a case, drawn below the lanes of its timeline and to their scale: bursts as bands, new facts as a path of
 * strokes, the posts of each week as bars. Empty where there is nothing to see.
 */
public record CoursePicture(List<Box> bursts, String facts, List<Box> weeks) {
    static final int HEIGHT = 28;
    private static final int WIDTH = 1000;
    private static final int THINNEST = 6; // a burst of a minute in a year still shows
    private static final int LOWEST = 3;
    private static final int FEWEST_WEEKS = 3; // of fewer the lanes above tell all
    private static final Duration WEEK = Duration.ofDays(7);

    /** In thousandths of the chart's width, and of its height {@value #HEIGHT}. */
    public record Box(int x, int y, int width, int height) {}

    static CoursePicture of(Course course, Timeline time) {
        Instant first = time.first();
        Instant last = time.last();
        if (first == null || last == null) {
            return new CoursePicture(List.of(), "", List.of());
        }
        List<Box> bursts = course.bursts().stream()
                .map(burst -> band(time.place(burst.begin()), time.place(burst.end()), 8, HEIGHT - 16))
                .toList();
        String facts = course.facts().facts().stream()
                .map(fact -> fact.first())
                .filter(Objects::nonNull)
                .map(time::place)
                .distinct()
                .map(x -> "M" + x + " 5V" + (HEIGHT - 5))
                .collect(Collectors.joining());
        List<Week> weeks = course.slowBurn().weeks();
        int most = weeks.stream().mapToInt(Week::posts).max().orElse(1);
        List<Box> bars = weeks.stream()
                .map(week -> {
                    Instant end = week.begin().plus(WEEK);
                    int height = LOWEST + (HEIGHT - LOWEST) * week.posts() / most;
                    return band(
                            time.place(week.begin().isBefore(first) ? first : week.begin()),
                            time.place(end.isAfter(last) ? last : end) - 2,
                            HEIGHT - height,
                            height);
                })
                .toList();
        return new CoursePicture(bursts, facts, weeks.size() < FEWEST_WEEKS ? List.of() : bars);
    }

    private static Box band(int from, int to, int y, int height) {
        int width = Math.max(THINNEST, to - from);
        return new Box(Math.min(from, WIDTH - width), y, width, height);
    }
}
