package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.store.DeltaTable;
import org.tocsin.store.PostSchema;
import org.tocsin.store.RunManifest.Counts;
import org.tocsin.store.RunManifest.Input;

/** Reads dumps once and writes two tables: what are posts, and what are not, each record in exactly one. */
final class IngestStage {
    private final SparkSession spark;
    private final DeltaTable posts;
    private final DeltaTable rejects;

    IngestStage(SparkSession spark, DeltaTable posts, DeltaTable rejects) {
        this.spark = spark;
        this.posts = posts;
        this.rejects = rejects;
    }

    /** Appends what is new; the answer reconciles every record of every file. */
    List<Input> run(List<DumpFile> files, IngestOptions options) {
        if (files.isEmpty()) {
            return List.of();
        }
        Dataset<Row> rows = read(files, options).persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            Dataset<Row> observations = rows.where(col("row_kind").equalTo("post"));
            Dataset<Row> fresh = observations
                    .select(PostSchema.posts())
                    .dropDuplicates("observation_id")
                    .join(posts.read().select("observation_id"), new String[] {"observation_id"}, "left_anti")
                    .select(PostSchema.posts())
                    .persist(StorageLevel.MEMORY_AND_DISK_SER());
            Map<String, Map<String, Long>> kinds = countBy(rows, "row_kind");
            Map<String, Map<String, Long>> news = countBy(fresh.withColumn("row_kind", lit("new")), "row_kind");
            if (!news.isEmpty()) {
                posts.append(fresh);
            }
            Dataset<Row> refused = rows.where(col("row_kind").notEqual("post"));
            if (kinds.values().stream().anyMatch(k -> k.containsKey("rejected") || k.containsKey("skipped"))) {
                rejects.append(refused.select(PostSchema.rejects()));
            }
            fresh.unpersist();
            return files.stream()
                    .map(f -> input(f, kinds.getOrDefault(f.path(), Map.of()), news.getOrDefault(f.path(), Map.of())))
                    .toList();
        } finally {
            rows.unpersist();
        }
    }

    private Dataset<Row> read(List<DumpFile> files, IngestOptions options) {
        String paths;
        try {
            paths = new ObjectMapper()
                    .writeValueAsString(files.stream().map(DumpFile::path).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of strings is always JSON", e);
        }
        var reader = spark.read()
                .format("forum-dump")
                .option("rows", "all")
                .option("paths", paths)
                .option("assumePublic", options.assumePublic());
        if (options.format() != null) {
            reader = reader.option("format", options.format());
        }
        if (options.mapping() != null) {
            reader = reader.option("mapping", options.mapping().toString());
        }
        return reader.load();
    }

    private static Map<String, Map<String, Long>> countBy(Dataset<Row> rows, String kind) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Row row :
                rows.groupBy("source_file", kind).agg(count(lit(1)).as("n")).collectAsList()) {
            counts.computeIfAbsent(row.getString(0), f -> new TreeMap<>()).put(row.getString(1), row.getLong(2));
        }
        return counts;
    }

    private static Input input(DumpFile file, Map<String, Long> kinds, Map<String, Long> news) {
        long posts = kinds.getOrDefault("post", 0L);
        long skipped = kinds.getOrDefault("skipped", 0L);
        long rejected = kinds.getOrDefault("rejected", 0L);
        long fresh = news.getOrDefault("new", 0L);
        return new Input(
                file.path(),
                file.bytes(),
                file.sha256(),
                String.valueOf(file.family()),
                new Counts(posts + skipped + rejected, posts, skipped, rejected, fresh, posts - fresh));
    }
}
