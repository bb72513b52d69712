package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.bench.IngestBench.Cost;
import org.tocsin.bench.IngestBench.Step;

class BenchReportTest {
    private static List<Cost> costs(double... seconds) {
        List<Cost> costs = new ArrayList<>();
        for (double each : seconds) {
            costs.add(new Cost(each, 2 * each));
        }
        return costs;
    }

    private static BenchReport report(List<Cost> json, List<Cost> ingest) {
        Map<Step, List<Cost>> costs = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            costs.put(step, costs(1));
        }
        costs.put(Step.JSON, json);
        costs.put(Step.INGEST, ingest);
        return new BenchReport(1000, 370_000, 2, costs);
    }

    @Test
    void theRatioIsOfTheMedians() {
        assertThat(report(costs(2, 9, 1), costs(5, 4, 40)).ratio()).isEqualTo(2.5);
        assertThat(report(costs(1, 3), costs(4, 8)).ratio()).isCloseTo(3, within(1e-9));
    }

    @Test
    void theTableHasALineForEveryStep() {
        assertThat(report(costs(2, 9, 1), costs(5, 4, 40)).lines())
                .hasSize(Step.values().length + 3)
                .anyMatch(line -> line.startsWith("forum-dump to tables/posts") && line.contains("40.00"));
    }
}
