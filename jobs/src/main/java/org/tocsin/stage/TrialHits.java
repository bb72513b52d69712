package org.tocsin.stage;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.tocsin.rule.RuleSet;

/** How often each rule on trial matched, counted where posts are judged and summed on the driver. */
final class TrialHits implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<String, LongAccumulator> hits = new TreeMap<>();

    private TrialHits() {}

    static TrialHits of(SparkSession spark, RuleSet rules) {
        TrialHits trials = new TrialHits();
        rules.onTrial()
                .forEach(rule -> trials.hits.put(rule.id(), spark.sparkContext().longAccumulator()));
        return trials;
    }

    /** Counts the matches of one post, as {@code Findings} lists them. */
    void count(List<String> trials) {
        for (String rule : trials) {
            LongAccumulator sum = hits.get(rule);
            if (sum != null) {
                sum.add(1);
            }
        }
    }

    /** Matches by rule, none included: what does not match in a month of posts is worth knowing too. */
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        hits.forEach((rule, sum) -> counts.put(rule, sum.sum()));
        return counts;
    }
}
