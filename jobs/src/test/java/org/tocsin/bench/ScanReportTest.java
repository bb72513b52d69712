package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.tocsin.bench.MeasuredProcess.Cost;
import org.tocsin.bench.ScanBench.Job;
import org.tocsin.bench.ScanBench.Round;
import org.tocsin.store.RunManifest.StageTime;

class ScanReportTest {
    private final Map<Job, List<Round>> rounds = new EnumMap<>(Map.of(
            Job.COPY, rounds(List.of(), 10, 90, 9),
            Job.SCAN, rounds(List.of(new StageTime("detect", 30, 1)), 60, 50, 70)));

    private static List<Round> rounds(List<StageTime> stages, double... seconds) {
        return DoubleStream.of(seconds)
                .mapToObj(s -> new Round(new Cost(s, 3 * s, 0), stages))
                .toList();
    }

    private List<String> lines(boolean stages) {
        return new ScanReport(new ScanBench.Request(1000, .005, .1, 3), rounds).lines(stages);
    }

    @Test
    void theRatioIsOfTheMedians() {
        assertThat(lines(false)).anyMatch(line -> line.matches("scan to copy +6\\.00 x +6\\.00 x +-"));
    }

    @Test
    void memoryThatNobodyToldIsNoZero() {
        assertThat(lines(false)).anyMatch(line -> line.matches("scan +60\\.0 +180\\.0 +-"));
    }

    @Test
    void whatNoStageTookIsToldToo() {
        assertThat(lines(true))
                .anyMatch(line -> line.matches(" +detect +30\\.0 +50 %"))
                .anyMatch(line -> line.matches(" +start-up and the rest +30\\.0 +50 %"));
        assertThat(lines(false)).noneMatch(line -> line.contains("detect"));
    }

    @Test
    void aHashtagIsComparedWithTheSameVolumeWithoutIt() {
        assertThat(lines(false)).noneMatch(line -> line.contains("hashtag"));

        rounds.put(Job.HASHTAG, rounds(List.of(), 66));

        assertThat(lines(false)).anyMatch(line -> line.matches("hashtag to none +1\\.10 x +1\\.10 x +-"));
    }
}
