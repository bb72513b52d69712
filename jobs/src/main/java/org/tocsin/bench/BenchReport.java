package org.tocsin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.tocsin.bench.IngestBench.Cost;
import org.tocsin.bench.IngestBench.Step;

/** What a benchmark measured: the cost of every round, by step. */
public record BenchReport(long records, long bytes, int cores, Map<Step, List<Cost>> costs) {
    /** How many times as long ingest takes as Spark's own reader, by the medians. */
    public double ratio() {
        return ratio(Cost::seconds);
    }

    /** The report as lines of a table. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "%,d records, %,d MB; %d rounds in turn; %d cores, %,d MB of heap",
                records,
                bytes / 1_000_000,
                sorted(Step.JSON, Cost::seconds).length,
                cores,
                Runtime.getRuntime().maxMemory() / 1_000_000));
        lines.add(format("%-48s %8s %8s %8s %8s", "seconds", "least", "median", "most", "CPU"));
        for (Step step : Step.values()) {
            double[] times = sorted(step, Cost::seconds);
            lines.add(format(
                    "%-48s %8.2f %8.2f %8.2f %8.2f",
                    step.title(), times[0], median(times), times[times.length - 1], median(sorted(step, Cost::cpu))));
        }
        lines.add(format(
                "forum-dump takes %.2f times as long as Spark's JSON reader, by the medians; %.2f times the CPU.",
                ratio(), ratio(Cost::cpu)));
        return lines;
    }

    private double ratio(ToDoubleFunction<Cost> of) {
        return median(sorted(Step.INGEST, of)) / median(sorted(Step.JSON, of));
    }

    private double[] sorted(Step step, ToDoubleFunction<Cost> of) {
        return costs.getOrDefault(step, List.of()).stream()
                .mapToDouble(of)
                .sorted()
                .toArray();
    }

    /** The middle; of an even number, between the two in the middle. */
    static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
