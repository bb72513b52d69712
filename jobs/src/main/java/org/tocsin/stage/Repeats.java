package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an append whose {@code observation_id} is in the table already, or in a row of the append that comes
 * before them by file and place. Found by the ids alone, and by 64-bit hashes of those first: in most appends no two
 * are alike, and so no two ids.
 */
final class Repeats implements AutoCloseable {
    static final Column HASH = xxhash64(col("observation_id")).as("hash");
    private static final String[] ROW = {"in_file", "at_row"};

    private final Dataset<Row> written;
    private final Dataset<Row> rows;
    private final boolean none;

    /** {@code written} reads the Parquet files to be appended; {@code stored} the table. */
    Repeats(Dataset<Row> written, Dataset<Row> stored) {
        this.written =
                written.withColumn(ROW[0], col("_metadata.file_name")).withColumn(ROW[1], col("_metadata.row_index"));
        Dataset<Row> twice = written.select(HASH)
                .union(stored.select(HASH))
                .groupBy("hash")
                .agg(count(lit(1)).as("times"))
                .where(col("times").gt(1))
                .select("hash");
        this.none = twice.isEmpty();
        this.rows = none ? twice : repeats(twice, stored).persist(StorageLevel.MEMORY_AND_DISK());
    }

    private Dataset<Row> repeats(Dataset<Row> twice, Dataset<Row> stored) {
        Column known = col("known").isNotNull();
        Column again = row_number()
                .over(Window.partitionBy("observation_id")
                        .orderBy(
                                "source_file",
                                "source_entry",
                                "byte_offset",
                                "pointer",
                                "record_sha256",
                                ROW[0],
                                ROW[1]))
                .gt(1);
        return written.select(
                        HASH,
                        col("observation_id"),
                        col("source_file"),
                        col("source_entry"),
                        col("locator.byte_offset"),
                        col("locator.pointer"),
                        col("record_sha256"),
                        col(ROW[0]),
                        col(ROW[1]))
                .join(twice, new String[] {"hash"}, "left_semi")
                .join(stored.select(col("observation_id"), lit(1).as("known")), new String[] {"observation_id"}, "left")
                .withColumn("again", again)
                .where(known.or(col("again")))
                .select("source_file", "source_entry", ROW[0], ROW[1]);
    }

    /** A file, or an entry of one, as rows name it. */
    record Source(String path, @Nullable String entry) {}

    boolean none() {
        return none;
    }

    /** How many there are in each file, or entry of one. */
    Map<Source, Long> bySource() {
        Map<Source, Long> counts = new HashMap<>();
        if (!none) {
            for (Row row : rows.groupBy("source_file", "source_entry").count().collectAsList()) {
                counts.put(new Source(row.getString(0), row.getString(1)), row.getLong(2));
            }
        }
        return counts;
    }

    /** The rows of the append that repeat nothing. */
    Dataset<Row> others() {
        return written.join(rows.select(ROW[0], ROW[1]), ROW, "left_anti").drop(ROW);
    }

    @Override
    public void close() {
        if (!none) {
            rows.unpersist();
        }
    }
}
