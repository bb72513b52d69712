package org.tocsin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * A long-lived table: Parquet under a transaction log. The log keeps minimum and maximum of {@code idColumns} alone,
 * since statistics outlive what is purged; they must hold nothing readable.
 */
public final class DeltaTable {
    private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");

    private final SparkSession spark;
    private final Path path;
    private final StructType schema;
    private final List<String> idColumns;

    public DeltaTable(SparkSession spark, Path path, StructType schema, List<String> idColumns) {
        this.spark = spark;
        this.path = path;
        this.schema = schema;
        this.idColumns = List.copyOf(idColumns);
    }

    public boolean exists() {
        return Files.isDirectory(path.resolve("_delta_log"));
    }

    /** Makes an empty table where there is none. */
    public void create() {
        if (exists()) {
            return;
        }
        io.delta.tables.DeltaTable.createIfNotExists(spark)
                .location(path.toString())
                .addColumns(nullable(schema))
                .property("delta.dataSkippingStatsColumns", String.join(",", idColumns))
                .property("delta.enableDeletionVectors", "false")
                .execute();
    }

    public Dataset<Row> read() {
        return spark.read().format("delta").load(path.toString());
    }

    /** The table as it was at a version of its log. */
    public Dataset<Row> read(long version) {
        return spark.read().format("delta").option("versionAsOf", version).load(path.toString());
    }

    public void append(Dataset<Row> rows) {
        rows.write().format("delta").mode("append").save(path.toString());
    }

    /** A place beside the table for rows to be looked at before they become part of it. */
    public Append beginAppend() {
        return new Append(spark, path);
    }

    /** Replaces all rows, and the columns too where an older version made others. */
    public void overwrite(Dataset<Row> rows) {
        rows.write()
                .format("delta")
                .mode("overwrite")
                .option("overwriteSchema", "true")
                .save(path.toString());
    }

    /** The newest version of its log, read off the names of its files: asking Delta takes seconds. */
    public long version() throws IOException {
        try (Stream<Path> log = Files.list(path.resolve("_delta_log"))) {
            return log.map(file -> COMMIT.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToLong(commit -> Long.parseLong(commit.group(1)))
                    .max()
                    .orElseThrow();
        }
    }

    /** Takes the table back to how a run left it, so that what a broken run wrote counts as never seen. */
    public void rollBack(long version) throws IOException {
        if (version() != version) {
            io.delta.tables.DeltaTable.forPath(spark, path.toString()).restoreToVersion(version);
        }
    }

    /** Removes the table with its history. */
    public void drop() throws IOException {
        Workspace.delete(path);
    }

    /** Delta keeps nullability for ever; a wrong promise would refuse a later file. */
    private static StructType nullable(StructType schema) {
        return schema.asNullable();
    }
}
