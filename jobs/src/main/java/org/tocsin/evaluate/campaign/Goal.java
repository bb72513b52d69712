package org.tocsin.evaluate.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tocsin.evaluate.Share;

/** What is asked of a release, each beside the simpler ways. */
public enum Goal {
    CAMPAIGNS(.90, false),
    B_CUBED(.90, false),
    FALSE_MERGES(.01, true),
    ALIASES(.85, false),
    STAGES(.75, false),
    SEVERE(1, false),
    NDCG(.92, false),
    LOOKALIKES_HIGH(1, true),
    LOOKALIKES_IMMINENT(0, true),
    CALIBRATION(.05, true),
    FAME(.1, true);

    private final double limit;
    private final boolean most;

    Goal(double limit, boolean most) {
        this.limit = limit;
        this.most = most;
    }

    /** A goal and how all ways do: Tocsin's first, NaN where there is nothing to measure. */
    public record Row(Goal goal, List<Double> values) {
        public Row {
            values = List.copyOf(values);
        }

        public boolean isMet() {
            double value = values.get(0);
            return goal.most ? value <= goal.limit : value >= goal.limit;
        }

        public boolean isMeasured() {
            return !Double.isNaN(values.get(0));
        }
    }

    static List<Row> rows(CampaignEvaluation evaluation) {
        return Stream.of(values())
                .map(goal -> new Row(
                        goal,
                        evaluation.ways().stream()
                                .map(way -> goal.of(way, evaluation.stages()))
                                .toList()))
                .toList();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public double limit() {
        return limit;
    }

    /** Whether the limit is the most that is allowed, rather than the least. */
    public boolean isMost() {
        return most;
    }

    /** Whether it counts cases, rather than being a share or a correlation. */
    public boolean isCount() {
        return this == LOOKALIKES_HIGH || this == LOOKALIKES_IMMINENT;
    }

    /** Simpler ways tell no stage of their own: they have the same posts at the same stages. */
    private double of(Figures way, StageFigures stages) {
        return switch (this) {
            case CAMPAIGNS -> way.campaigns().share().f1();
            case B_CUBED -> way.clustering().bCubed().f1();
            case FALSE_MERGES -> way.targets().falseMerges();
            case ALIASES -> value(way.targets().aliases());
            case STAGES -> stages.macroF1();
            case SEVERE -> value(way.ranks().severe());
            case NDCG -> way.ranks().ndcg20();
            case LOOKALIKES_HIGH -> way.ranks().lookalikesHigh();
            case LOOKALIKES_IMMINENT -> way.ranks().lookalikesImminent();
            case CALIBRATION -> way.calibrationError();
            case FAME -> way.fame().correlation();
        };
    }

    private static double value(Share share) {
        return share.of() == 0 ? Double.NaN : share.value();
    }
}
