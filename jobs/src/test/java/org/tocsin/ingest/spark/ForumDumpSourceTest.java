package org.tocsin.ingest.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.DumpReader;
import org.tocsin.ingest.DumpSplit;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.Samples;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;

class ForumDumpSourceTest {
    @TempDir
    static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void startSparkAndWriteDumps() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("forum-dump")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        int i = 0;
        for (byte[] sample : Samples.all()) {
            Path below = Files.createDirectories(folder.resolve("dumps/" + i++));
            Files.write(below.resolve("dump"), sample);
        }
        Files.writeString(folder.resolve("dumps/README.md"), "No dump at all.\n");
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    private static String dumps() {
        return folder.resolve("dumps").toString();
    }

    private static List<Reading> readWithoutSpark() throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (DumpFile dump : DumpFiles.discover(List.of(dumps()), IngestOptions.DEFAULT)) {
            if (dump.isDump()) {
                try (DumpReader reader = DumpReader.open(DumpSplit.whole(dump))) {
                    reader.forEachRemaining(readings::add);
                }
            }
        }
        return readings;
    }

    @Test
    void yieldsThePostsThatTheReaderReads() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Reading reading : readWithoutSpark()) {
            if (reading instanceof Observation post) {
                expected.add(post.observationId() + post.body().text().text());
            }
        }
        Dataset<Row> posts = spark.read().format("forum-dump").load(dumps());
        assertThat(posts.schema()).isEqualTo(ForumDumpSchema.posts());
        assertThat(rows(posts.select("observation_id", "body_text"))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void tinySplitsYieldTheSameRows() {
        Dataset<Row> whole =
                spark.read().format("forum-dump").option("rows", "all").load(dumps());
        Dataset<Row> tiny = spark.read()
                .format("forum-dump")
                .option("rows", "all")
                .option("maxSplitBytes", 997)
                .load(dumps());
        assertThat(tiny.javaRDD().getNumPartitions()).isGreaterThan(5);
        assertThat(json(tiny)).containsExactlyInAnyOrderElementsOf(json(whole));
    }

    @Test
    void everyRecordIsARowWhenAskedFor() throws IOException {
        Dataset<Row> all =
                spark.read().format("forum-dump").option("rows", "all").load(dumps());
        assertThat(all.count()).isEqualTo(readWithoutSpark().size());
        List<Row> counts = all.groupBy("row_kind").count().orderBy("row_kind").collectAsList();
        assertThat(counts).extracting(row -> row.getString(0)).containsExactly("post", "rejected", "skipped");
        Dataset<Row> bad = all.where("row_kind <> 'post'");
        assertThat(bad.where("reject_reason is null or reject_message is null or locator is null")
                        .count())
                .isZero();
        // a pointer into a page or a document may be the id of somebody's post
        assertThat(bad.where("locator.pointer is not null or locator.record_id is not null")
                        .count())
                .isZero();
        assertThat(all.where("row_kind = 'post' and locator.pointer is not null")
                        .count())
                .isPositive();
    }

    @Test
    void readsOneFieldOfAStructOrTheLastColumnAlone() {
        Dataset<Row> posts = spark.read().format("forum-dump").load(dumps());
        long pruned = posts.selectExpr("locator.byte_offset as at", "mentions.handle as who", "extra")
                .where("at >= 0")
                .count();
        assertThat(pruned).isEqualTo(posts.count());
        assertThat(posts.selectExpr("locator.byte_length as n").where("n < 10").count())
                .isZero();
        assertThat(posts.where("created_at = timestamp'2024-02-01 00:00:00'").count())
                .isPositive();
    }

    @Test
    void takesSeveralPaths() {
        Dataset<Row> posts = spark.read().format("forum-dump").load(dumps() + "/0", dumps() + "/1");
        assertThat(posts.select("reader").distinct().count()).isEqualTo(2);
    }

    @Test
    void readsOnlyTheFilesAskedFor() {
        Dataset<Row> posts = spark.read()
                .format("forum-dump")
                .option("only", "[\"" + dumps() + "/0/dump\"]")
                .load(dumps());
        assertThat(posts.select("source_file").distinct().collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly(dumps() + "/0/dump");
    }

    private static List<String> rows(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(row -> row.getString(0) + row.getString(1))
                .toList();
    }

    private static List<String> json(Dataset<Row> rows) {
        return rows.toJSON().collectAsList();
    }
}
