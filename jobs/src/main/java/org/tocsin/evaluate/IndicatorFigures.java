package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.Indicator;

/** One indicator among attacks: in how many it is found and there, found, and there ({@code support}). */
public record IndicatorFigures(Indicator indicator, int hits, int found, int support) {
    public Share recall() {
        return new Share(hits, support);
    }

    public Share precision() {
        return new Share(hits, found);
    }

    /** A row for each indicator that is found or there; of attacks alone, since others are labelled with counter-signs. */
    static List<IndicatorFigures> of(List<JudgedPost> attacks) {
        List<IndicatorFigures> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            int hits = 0;
            int found = 0;
            int support = 0;
            for (JudgedPost post : attacks) {
                boolean there = post.labelled().indicators().contains(indicator);
                boolean seen = post.indicators().contains(indicator);
                hits += there && seen ? 1 : 0;
                found += seen ? 1 : 0;
                support += there ? 1 : 0;
            }
            if (!indicator.isCounter() && found + support > 0) {
                rows.add(new IndicatorFigures(indicator, hits, found, support));
            }
        }
        return rows;
    }

    /** F1 over all decisions on all indicators; NaN where there are none. */
    static double microF1(List<IndicatorFigures> rows) {
        int hits = rows.stream().mapToInt(IndicatorFigures::hits).sum();
        int all = rows.stream().mapToInt(r -> r.found() + r.support()).sum();
        return 2.0 * hits / all;
    }
}
