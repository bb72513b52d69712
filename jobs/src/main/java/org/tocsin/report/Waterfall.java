package org.tocsin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;

/**
 * How a score came about: the prior, each factor in turn, the result. Points and totals are thousandths of a log-odds
 * unit; {@code x} and {@code width} are thousandths of the chart's width, and {@code zero} is where even odds stand.
 */
public record Waterfall(List<Row> rows, int zero) {
    private static final int WIDTH = 1000;
    private static final int MARGIN = 20; // on either side, so that no bar touches the edge
    private static final int THINNEST = 4; // a factor of no points still shows as a line

    /** What a bar is. */
    public enum Kind {
        PRIOR,
        RAISES,
        LOWERS,
        /** A line of no points: it says something that the score does not count. */
        NOTES,
        RESULT
    }

    /** One bar from one running total to the next. The prior and the result start from even odds and have no factor's name. */
    public record Row(
            Kind kind,
            String name,
            String value,
            int pointsMilli,
            int from,
            int to,
            int x,
            int width,
            List<String> evidence) {
        public String style() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    public static Waterfall of(RiskCase riskCase) {
        int total = riskCase.priorMilli();
        int low = Math.min(0, total);
        int high = Math.max(0, total);
        for (Factor factor : riskCase.factors()) {
            total += factor.pointsMilli();
            low = Math.min(low, total);
            high = Math.max(high, total);
        }
        Scale scale = new Scale(low, Math.max(high, low + 1));
        List<Row> rows = new ArrayList<>();
        rows.add(scale.row(Kind.PRIOR, "", "", riskCase.priorMilli(), 0, riskCase.priorMilli(), List.of()));
        total = riskCase.priorMilli();
        for (Factor factor : riskCase.factors()) {
            int next = total + factor.pointsMilli();
            rows.add(scale.row(
                    kind(factor), factor.name(), factor.value(), factor.pointsMilli(), total, next, factor.evidence()));
            total = next;
        }
        rows.add(scale.row(Kind.RESULT, "", "", total, 0, total, List.of()));
        return new Waterfall(List.copyOf(rows), scale.at(0));
    }

    private static Kind kind(Factor factor) {
        if (factor.pointsMilli() == 0) {
            return Kind.NOTES;
        }
        return factor.pointsMilli() < 0 ? Kind.LOWERS : Kind.RAISES;
    }

    private record Scale(int low, int high) {
        int at(int milli) {
            return (int) (MARGIN + (long) (milli - low) * (WIDTH - 2 * MARGIN) / (high - low));
        }

        Row row(Kind kind, String name, String value, int points, int from, int to, List<String> evidence) {
            int x = at(Math.min(from, to));
            int width = Math.max(THINNEST, at(Math.max(from, to)) - x);
            return new Row(kind, name, value, points, from, to, x, width, evidence);
        }
    }
}
