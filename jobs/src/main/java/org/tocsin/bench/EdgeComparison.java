package org.tocsin.bench;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many edges two tables of {@code account_a}, {@code account_b} and {@code weight} have in common. */
public record EdgeComparison(long equal, long otherWeight, long missing, long extra) {
    private static final double SAME = 1e-3;

    static EdgeComparison of(Dataset<Row> found, Dataset<Row> expected) {
        Column ours = col("weight");
        Column theirs = col("expected_weight");
        Column apart = abs(ours.minus(theirs));
        Row counts = found.select("account_a", "account_b", "weight")
                .join(
                        expected.withColumnRenamed("weight", "expected_weight"),
                        new String[] {"account_a", "account_b"},
                        "full_outer")
                .agg(
                        count_if(apart.lt(SAME)),
                        count_if(apart.geq(SAME)),
                        count_if(ours.isNull()),
                        count_if(theirs.isNull()))
                .head();
        return new EdgeComparison(counts.getLong(0), counts.getLong(1), counts.getLong(2), counts.getLong(3));
    }
}
