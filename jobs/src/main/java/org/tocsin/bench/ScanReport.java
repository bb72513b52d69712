package org.tocsin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.tocsin.bench.ScanBench.Job;
import org.tocsin.bench.ScanBench.Round;
import org.tocsin.store.RunManifest.StageTime;

/** What whole scans and bare copies cost, by their medians. */
public record ScanReport(ScanBench.Request request, Map<Job, List<Round>> rounds) {
    private static final double MEGABYTE = 1e6;

    /** A table of all jobs and their ratios; with {@code stages}, also where a scan's time goes. */
    public List<String> lines(boolean stages) {
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "%,d posts, %.2f %% of them attacks; %d rounds in turn; %d cores, %,.0f MB of heap",
                request.posts(),
                100 * request.attacks(),
                request.runs(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEGABYTE));
        lines.add(format("%-32s %10s %10s %10s", "whole process, medians", "seconds", "CPU s", "peak MB"));
        rounds.keySet()
                .forEach(job -> lines.add(format(
                        "%-32s %10.1f %10.1f %10s", job.title(), seconds(job), cpu(job), megabytes(memory(job)))));
        lines.add(ratio("scan to copy", Job.SCAN, Job.COPY));
        if (rounds.containsKey(Job.HASHTAG)) {
            lines.add(ratio("hashtag to none", Job.HASHTAG, Job.SCAN));
        }
        if (stages) {
            rounds.keySet().stream().filter(job -> job != Job.COPY).forEach(job -> lines.addAll(stages(job)));
        }
        return lines;
    }

    private String ratio(String title, Job job, Job base) {
        return format(
                "%-32s %10s %10s %10s",
                title,
                times(seconds(job), seconds(base)),
                times(cpu(job), cpu(base)),
                times(memory(job), memory(base)));
    }

    /** Each stage's median and its share of the whole; what is left is start-up, finding files, and the end. */
    private List<String> stages(Job job) {
        List<String> lines = new ArrayList<>();
        lines.add(format("%-32s %10s %10s", "stages of " + job.title(), "seconds", "share"));
        double whole = seconds(job);
        double rest = whole;
        for (StageTime stage : rounds.getOrDefault(job, List.of()).get(0).stages()) {
            double seconds = median(
                    job,
                    round -> round.stages().stream()
                            .filter(s -> s.name().equals(stage.name()))
                            .mapToDouble(StageTime::seconds)
                            .sum());
            rest -= seconds;
            lines.add(stage(stage.name(), seconds, whole));
        }
        lines.add(stage("start-up and the rest", Math.max(0, rest), whole));
        return lines;
    }

    private static String stage(String name, double seconds, double whole) {
        return format("  %-30s %10.1f %8.0f %%", name, seconds, 100 * seconds / whole);
    }

    private double seconds(Job job) {
        return median(job, round -> round.cost().seconds());
    }

    private double cpu(Job job) {
        return median(job, round -> round.cost().cpu());
    }

    private double memory(Job job) {
        return median(job, round -> round.cost().peakBytes());
    }

    private double median(Job job, ToDoubleFunction<Round> of) {
        return BenchReport.median(rounds.getOrDefault(job, List.of()).stream()
                .mapToDouble(of)
                .sorted()
                .toArray());
    }

    /** Not every system tells what a process held. */
    private static String megabytes(double bytes) {
        return bytes == 0 ? "-" : format("%,.0f", bytes / MEGABYTE);
    }

    private static String times(double value, double base) {
        return base == 0 ? "-" : format("%.2f x", value / base);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
