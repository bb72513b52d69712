package org.tocsin.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.tocsin.coaction.CoAction;
import org.tocsin.store.SparkRuntime;

/** Computes who acts together in a table of shares, and compares it with what another tool found. Tells counts only. */
public final class CoActionCheck {
    private final SparkSession spark;
    private final CoAction coAction;

    private CoActionCheck(SparkSession spark, CoAction coAction) {
        this.spark = spark;
        this.coAction = coAction;
    }

    /** A table without a column that is needed. */
    public static final class NoColumn extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        NoColumn(Path file, String column, int columns) {
            super(("%s: no column %s among the %d that its first line names;"
                            + " name them there, with commas between, and try again")
                    .formatted(file, column, columns));
        }
    }

    /** Lines to read; {@code expected} may be null. Scratch files go below {@code scratch}. */
    public static List<String> run(CoAction coAction, Path shares, @Nullable Path expected, Path scratch) {
        SparkSession spark = SparkRuntime.start(scratch);
        try {
            return new CoActionCheck(spark, coAction).lines(shares, expected);
        } finally {
            spark.stop();
        }
    }

    private List<String> lines(Path file, @Nullable Path expected) {
        Dataset<Row> table = table(file);
        Dataset<Row> shares = table.select(
                        column(table, file, "object_id", DataTypes.StringType),
                        column(table, file, "account_id", DataTypes.StringType),
                        column(table, file, "content_id", DataTypes.StringType),
                        column(table, file, "timestamp_share", DataTypes.LongType)
                                .as("timestamp"))
                .na()
                .drop();
        Dataset<Row> reference = expected == null ? null : reference(expected);
        Dataset<Row> edges = coAction.edges(shares).persist(StorageLevel.MEMORY_AND_DISK());
        long read = table.count();
        long used = shares.count();
        List<String> lines = new ArrayList<>();
        lines.add(line(used, "shares"));
        if (used < read) {
            lines.add(line(read - used, "rows passed over: an id is empty, or timestamp_share is no whole number"));
        }
        lines.add(line(edges.count(), "edges"));
        lines.add(line(edges.where(col("objects").geq(2)).count(), "of them over two objects or more"));
        lines.add(line(edges.where(col("truncated")).count(), "of them with an estimated weight"));
        lines.add(line(coAction.bursts(shares).count(), "bursts too large to tell every pair"));
        if (reference != null) {
            EdgeComparison comparison = EdgeComparison.of(edges, reference);
            lines.add(line(comparison.equal(), "expected edges found, with the same weight"));
            lines.add(line(comparison.otherWeight(), "found with another weight"));
            lines.add(line(comparison.missing(), "missing"));
            lines.add(line(comparison.extra(), "extra"));
        }
        return lines;
    }

    private Dataset<Row> reference(Path file) {
        Dataset<Row> table = table(file);
        Column from = column(table, file, "from", DataTypes.StringType);
        Column to = column(table, file, "to", DataTypes.StringType);
        return table.select(
                least(from, to).as("account_a"),
                greatest(from, to).as("account_b"),
                column(table, file, "weight", DataTypes.DoubleType));
    }

    private Dataset<Row> table(Path file) {
        return spark.read().option("header", "true").option("escape", "\"").csv(file.toString());
    }

    private static Column column(Dataset<Row> table, Path file, String name, DataType type) {
        if (!List.of(table.columns()).contains(name)) {
            throw new NoColumn(file, name, table.columns().length);
        }
        return table.col(name).try_cast(type).as(name);
    }

    private static String line(long count, String what) {
        return String.format(Locale.ROOT, "%,12d  %s", count, what);
    }
}
