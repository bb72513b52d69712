package org.tocsin.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.tocsin.ingest.spark.PostFile;
import scala.Option;
import scala.collection.immutable.Map$;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Rows that lie in a table's folder, written but no part of the table until they are committed: time to look at them
 * without writing them twice. What is not committed is removed.
 */
public final class Append implements AutoCloseable {
    private final SparkSession spark;
    private final Path table;
    private final OptimisticTransaction transaction;
    private List<AddFile> written = List.of();

    Append(SparkSession spark, Path table) {
        this.spark = spark;
        this.table = table;
        this.transaction = DeltaLog.forTable(spark, table.toString()).startTransaction(Option.empty(), Option.empty());
    }

    /** Where files of rows are to be written. */
    public Path folder() {
        return table;
    }

    /** Takes files that lie in the folder now. */
    public void take(List<PostFile> files) throws IOException {
        written = new ArrayList<>();
        for (PostFile file : files) {
            if (file.rows() == 0) {
                remove(List.of(table.resolve(file.name())));
            } else {
                written.add(added(file));
            }
        }
    }

    private AddFile added(PostFile file) throws IOException {
        long modified = Files.getLastModifiedTime(table.resolve(file.name())).toMillis();
        String statistics = "{\"numRecords\":" + file.rows() + "}";
        return new AddFile(
                file.name(),
                Map$.MODULE$.empty(),
                file.bytes(),
                modified,
                true,
                statistics,
                null,
                null,
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                null);
    }

    /** The rows as they were written. */
    public Dataset<Row> rows() {
        return spark.read()
                .schema(transaction.metadata().schema())
                .parquet(files().stream().map(Path::toString).toArray(String[]::new));
    }

    /** How many rows were written. */
    public long count() {
        return written.stream()
                .mapToLong(add -> (Long) add.numPhysicalRecords().get())
                .sum();
    }

    /** Writes other rows, which may be read from these, in their place. */
    public void replace(Dataset<Row> rows) throws IOException {
        List<Path> before = files();
        written = adds(rows);
        remove(before);
    }

    /** Makes the rows part of the table, all at once; none are no commit. */
    public void commit() throws IOException {
        if (count() > 0) {
            List<Action> actions = List.copyOf(written);
            transaction.commit(CollectionConverters.asScala(actions).toSeq(), write());
            written = List.of();
        }
    }

    private static DeltaOperations.Operation write() {
        return new DeltaOperations.Write(
                SaveMode.Append,
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty());
    }

    private List<AddFile> adds(Dataset<Row> rows) {
        return CollectionConverters.asJava(transaction.writeFiles(rows)).stream()
                .map(AddFile.class::cast)
                .toList();
    }

    private List<Path> files() {
        return written.stream()
                .map(add -> table.resolve(URI.create(add.path()).getPath()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        remove(files());
    }

    private static void remove(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
        }
    }
}
