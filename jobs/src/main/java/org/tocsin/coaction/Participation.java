package org.tocsin.coaction;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Who shares often enough: before pairs are looked for, and again among the contents that are in a pair. */
record Participation(long windowSeconds, int least) {
    private static final Column TIME = col("timestamp");
    private static final Column ACCOUNT = col("account_id");
    private static final Column CONTENT = col("content_id");

    /** The shares of accounts that have enough of them. */
    Dataset<Row> active(Dataset<Row> shares) {
        return shares.withColumn("all", count(lit(1)).over(Window.partitionBy(ACCOUNT)))
                .where(col("all").geq(least))
                .drop("all");
    }

    /**
     * The accounts with enough shares of contents that are in a pair, in column {@code account_id}. Exact however hot
     * an object is: a share is in a pair if the nearest of somebody else, before or after, is within the window.
     */
    Dataset<Row> participants(Dataset<Row> active) {
        WindowSpec ofObject = Window.partitionBy(col("object_id"), CoAction.OF_ITSELF);
        Dataset<Row> near = near(active, "before", ofObject.orderBy(TIME, ACCOUNT, CONTENT));
        near = near(near, "after", ofObject.orderBy(TIME.desc(), ACCOUNT.desc(), CONTENT.desc()));
        return near.withColumn(
                        "paired", not(CoAction.OF_ITSELF).and(col("before").or(col("after"))))
                .groupBy(ACCOUNT, CONTENT)
                .agg(count(lit(1)).as("shares"), bool_or(col("paired")).as("paired"))
                .where(col("paired"))
                .groupBy(ACCOUNT)
                .agg(sum("shares").as("shares"))
                .where(col("shares").geq(least))
                .select(ACCOUNT);
    }

    /** Adds to each share whether the last one in {@code order} that is not of the same account is in the window. */
    private Dataset<Row> near(Dataset<Row> shares, String column, WindowSpec order) {
        // where a run of one account's shares starts, what stands before it is the nearest of somebody else to all of
        // it
        Column beforeRun = when(col("previous").notEqual(ACCOUNT), col("previous_time"));
        Column nearest =
                last(beforeRun, true).over(order.rowsBetween(Window.unboundedPreceding(), Window.currentRow()));
        return shares.withColumn("previous", lag(ACCOUNT, 1).over(order))
                .withColumn("previous_time", lag(TIME, 1).over(order))
                .withColumn(column, coalesce(abs(TIME.minus(nearest)).leq(windowSeconds), lit(false)))
                .drop("previous", "previous_time");
    }
}
