package org.tocsin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.stage.IngestStage;
import org.tocsin.store.ReadBefore;
import org.tocsin.store.RunManifest.Counts;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Tables;
import org.tocsin.store.Workspace;

/**
 * Measures reading a dump into {@code tables/posts} against what Spark's own JSON reader needs to write five of its
 * columns to Parquet, in turn and in one JVM, so that a busy machine is unjust to both.
 */
public final class IngestBench {
    private static final Map<String, String> AS_SPARK_DOES = Map.of(
            "parquet.enable.dictionary", "true",
            "parquet.column.statistics.enabled", "true",
            "parquet.size.statistics.enabled", "true",
            "parquet.compression.codec.zstd.level", "3",
            "parquet.page.row.count.limit", "20000");
    private static final long SEED = 42;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Path folder;
    private final Consumer<String> log;
    private final Map<Step, List<Cost>> costs = new LinkedHashMap<>();

    /** {@code folder} is private, and everything below it is removed by whoever made it. */
    public IngestBench(Path folder, Consumer<String> log) {
        this.folder = folder;
        this.log = log;
    }

    /** What is measured. */
    public enum Step {
        JSON("Spark's JSON reader, five columns, to Parquet"),
        INGEST("forum-dump to tables/posts"),
        DISCOVERY("  finding, sniffing and hashing the file"),
        READING("  reading every column, to nowhere"),
        WITHOUT_PROVENANCE("  the same without hashes and provenance"),
        PARQUET("  reading every column, to plain Parquet");

        private final String title;

        Step(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What one round of a step cost: seconds on the wall, and of all cores. */
    record Cost(double seconds, double cpu) {}

    private interface Work {
        void run(Path out) throws Exception;
    }

    /** Measures {@code runs} rounds after one that only warms up. */
    public BenchReport run(long records, int runs) throws Exception {
        Path dump = folder.resolve("RC_invented.ndjson");
        InventedReddit.write(dump, records, SEED);
        long bytes = Files.size(dump);
        log.accept("wrote " + records + " records, " + bytes / 1_000_000 + " MB");
        SparkSession spark = SparkRuntime.start(folder.resolve("scratch"));
        try {
            for (int round = 0; round <= runs; round++) {
                for (Step step : Step.values()) {
                    Cost cost = time(spark, step, dump);
                    log.accept("round %d: %6.2f s, %6.2f s of CPU  %s"
                            .formatted(
                                    round,
                                    cost.seconds(),
                                    cost.cpu(),
                                    step.title().strip()));
                    if (round > 0) {
                        costs.computeIfAbsent(step, s -> new ArrayList<>()).add(cost);
                    }
                }
            }
            return new BenchReport(records, bytes, spark.sparkContext().defaultParallelism(), costs);
        } finally {
            spark.stop();
        }
    }

    private Cost time(SparkSession spark, Step step, Path dump) throws Exception {
        Path out = Files.createTempDirectory(folder, "round");
        Work work = work(spark, step, dump, out);
        System.gc(); // each pays for its own garbage
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run(out);
        return new Cost((System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
    }

    private static Work work(SparkSession spark, Step step, Path dump, Path folder) throws IOException {
        return switch (step) {
            case JSON ->
                out -> spark.read()
                        .schema(JsonCopy.FIVE)
                        .json(dump.toString())
                        .write()
                        .option("compression", "zstd")
                        .options(AS_SPARK_DOES)
                        .parquet(out.resolve("parquet").toString());
            case INGEST -> ingest(spark, dump, folder);
            case DISCOVERY -> out -> discover(dump);
            case READING -> out -> nowhere(everything(spark, dump));
            case WITHOUT_PROVENANCE ->
                out -> nowhere(everything(spark, dump)
                        .drop("observation_id", "source_file_sha256", "record_sha256", "content_sha256", "locator"));
            case PARQUET -> out -> parquet(everything(spark, dump), out);
        };
    }

    private static Work ingest(SparkSession spark, Path dump, Path folder) throws IOException {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        workspace.create();
        Tables tables = new Tables(spark, workspace);
        tables.prepare(new TreeMap<>());
        return out -> {
            Counts counts = new IngestStage(spark, tables)
                    .run(discover(dump), ReadBefore.NOTHING)
                    .get(0)
                    .counts();
            if (counts.duplicate() > 0 || counts.rejected() > 0) {
                throw new IllegalStateException("the invented dump has a record too many: " + counts);
            }
        };
    }

    private static List<DumpFile> discover(Path dump) {
        return DumpFiles.discover(List.of(dump.toString()), IngestOptions.DEFAULT);
    }

    private static Dataset<Row> everything(SparkSession spark, Path dump) {
        return spark.read().format("forum-dump").load(dump.toString());
    }

    private static void nowhere(Dataset<Row> rows) {
        rows.write().format("noop").mode("overwrite").save();
    }

    private static void parquet(Dataset<Row> rows, Path out) {
        rows.write()
                .option("compression", "zstd")
                .parquet(out.resolve("parquet").toString());
    }
}
