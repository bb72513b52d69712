package org.tocsin.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Logistic regression of decisions on the points of cases, with limits as they are. Multipliers are drawn to one and the
 * shift to none as by a normal prior around the weights set by hand (a ridge), so few decisions move little; no multiplier
 * goes below 0. Newton's method, one weight at a time and only ever downhill: the same cases give the same weights,
 * whatever their order.
 */
public final class RiskFit {
    /** A multiplier lies within half of one by the prior, as precisions: 1 / 0.5². */
    private static final double HOLD = 4;

    /** The shift lies within one unit of log-odds. */
    private static final double HOLD_SHIFT = 1;

    private static final int MOST_ROUNDS = 200;
    private static final double SMALL = 1e-5;
    private static final double SHORTEST = 1e-6;
    private static final double MILLI = 1000;

    private final List<Row> rows;
    private final List<String> names;
    private final double[] weights;
    private double loss;

    /** A case that was decided on: its lines, and whether it was confirmed. */
    public record Decided(List<Factor> lines, boolean confirmed) {
        public Decided {
            lines = List.copyOf(lines);
        }
    }

    /** By column the points of a case in log-odds. */
    private record Row(List<Term> terms, boolean confirmed) {}

    /** {@code limit} is null for a factor that falls under none. */
    private record Term(int column, double points, @Nullable Limit limit) {}

    private RiskFit(List<Decided> cases) {
        this.names = cases.stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> !line.isLimit() && line.handMilli() != 0)
                .map(Factor::name)
                .distinct()
                .sorted()
                .toList();
        TreeMap<String, Integer> columns = new TreeMap<>();
        names.forEach(name -> columns.put(name, columns.size()));
        this.rows = new ArrayList<>();
        for (Decided one : cases) {
            List<Term> terms = new ArrayList<>();
            for (Factor line : one.lines()) {
                Integer column = line.isLimit() ? null : columns.get(line.name());
                if (column != null) {
                    terms.add(new Term(
                            column,
                            line.handMilli() / MILLI,
                            Limit.of(line.name()).orElse(null)));
                }
            }
            rows.add(new Row(terms, one.confirmed()));
        }
        this.weights = new double[names.size() + 1];
        Arrays.fill(weights, 0, names.size(), 1);
        this.loss = loss();
    }

    /** Weights for these cases, with the plain map to probabilities; of no cases, the hand's. */
    public static RiskWeights of(List<Decided> cases) {
        return new RiskFit(cases).fit();
    }

    private RiskWeights fit() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = 0;
            for (int column = 0; column < weights.length; column++) {
                moved = Math.max(moved, move(column));
            }
            if (moved < SMALL) {
                break;
            }
        }
        SortedMap<String, Integer> multipliers = new TreeMap<>();
        for (int column = 0; column < names.size(); column++) {
            multipliers.put(names.get(column), (int) Math.round(weights[column] * MILLI));
        }
        return new RiskWeights(multipliers, (int) Math.round(weights[names.size()] * MILLI), Calibration.PLAIN);
    }

    /** One step of Newton's for one weight, shortened until the loss falls; how far it went. */
    private double move(int column) {
        boolean isShift = column == names.size();
        double hold = isShift ? HOLD_SHIFT : HOLD;
        double slope = hold * (weights[column] - (isShift ? 0 : 1));
        double curve = hold;
        for (Row row : rows) {
            double points = isShift ? 1 : freePoints(row, column);
            if (points != 0) {
                double p = 1 / (1 + StrictMath.exp(-logOdds(row)));
                slope += (p - (row.confirmed() ? 1 : 0)) * points;
                curve += p * (1 - p) * points * points;
            }
        }
        double from = weights[column];
        for (double step = -slope / curve; Math.abs(step) > SHORTEST; step /= 2) {
            weights[column] = isShift ? from + step : Math.max(0, from + step);
            double next = loss();
            if (next < loss) {
                loss = next;
                return Math.abs(weights[column] - from);
            }
        }
        weights[column] = from;
        return 0;
    }

    /** The points of a column in a case; 0 where its limit is reached, and more of it would change nothing. */
    private double freePoints(Row row, int column) {
        for (Term term : row.terms()) {
            if (term.column() == column) {
                Limit limit = term.limit();
                return limit == null || sum(row, limit) < limit.most() / MILLI ? term.points() : 0;
            }
        }
        return 0;
    }

    private double logOdds(Row row) {
        double sum = RiskWeights.PRIOR_MILLI / MILLI + weights[names.size()];
        sum += sum(row, null);
        for (Limit limit : Limit.values()) {
            sum += Math.min(sum(row, limit), limit.most() / MILLI);
        }
        return sum;
    }

    private double sum(Row row, @Nullable Limit limit) {
        double sum = 0;
        for (Term term : row.terms()) {
            sum += term.limit() == limit ? weights[term.column()] * term.points() : 0;
        }
        return sum;
    }

    private double loss() {
        double shift = weights[names.size()];
        double sum = HOLD_SHIFT * shift * shift / 2;
        for (int column = 0; column < names.size(); column++) {
            sum += HOLD * (weights[column] - 1) * (weights[column] - 1) / 2;
        }
        for (Row row : rows) {
            double z = row.confirmed() ? -logOdds(row) : logOdds(row);
            // log(1 + exp(z)) without overflow
            sum += Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
        }
        return sum;
    }
}
