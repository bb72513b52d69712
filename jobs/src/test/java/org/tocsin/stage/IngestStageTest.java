package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.spark.DumpRead;
import org.tocsin.ingest.spark.PostFile;
import org.tocsin.ingest.spark.Tally;
import org.tocsin.store.ReadBefore;
import org.tocsin.store.RunManifest;
import org.tocsin.store.RunManifest.Counts;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Tables;
import org.tocsin.store.Workspace;

class IngestStageTest {
    private static final String TOMBSTONE = line("gone", "[removed]");
    private static final String BROKEN = "{\"id\":\"half a rec\n";

    @TempDir
    static Path folder;

    private static SparkSession spark;

    private Path dumps;
    private Workspace workspace;
    private Tables tables;

    @BeforeAll
    static void startSpark() {
        spark = SparkRuntime.start(folder.resolve("scratch"));
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @BeforeEach
    void makeTables(TestInfo test) throws IOException {
        Path own = folder.resolve(test.getTestMethod().orElseThrow().getName());
        dumps = Files.createDirectories(own.resolve("dumps"));
        workspace = new Workspace(own.resolve("out"));
        workspace.create();
        tables = new Tables(spark, workspace);
        tables.prepare(new TreeMap<>());
    }

    private static String line(String id, String body) {
        return "{\"id\":\"" + id + "\",\"body\":\"" + body + "\",\"author\":\"invented\",\"link_id\":\"t3_zz\","
                + "\"subreddit\":\"invented\",\"created_utc\":1779235200}\n";
    }

    private List<RunManifest.Input> ingest(ReadBefore before) throws IOException {
        return new IngestStage(spark, tables).run(found(), before);
    }

    private List<Counts> counts() throws IOException {
        return ingest(ReadBefore.NOTHING).stream()
                .map(RunManifest.Input::counts)
                .toList();
    }

    private List<DumpFile> found() {
        return DumpFiles.discover(List.of(dumps.toString()), IngestOptions.DEFAULT);
    }

    private void dump(String name, String... lines) throws IOException {
        Files.writeString(dumps.resolve(name), String.join("", lines));
    }

    private List<String> stored(String table, String column) throws IOException {
        return Runs.rows(workspace.table(table), row -> row.getString(column, 0));
    }

    @Test
    void everyRecordIsAPostOrARejectAndCountedOnce() throws IOException {
        dump("a", line("a1", "Tea?"), TOMBSTONE, line("a2", "Yes."), BROKEN);
        dump("b", line("b1", "Coffee."));

        assertThat(counts()).containsExactly(new Counts(4, 2, 1, 1, 2, 0), new Counts(1, 1, 0, 0, 1, 0));

        assertThat(stored("posts", "native_id")).containsExactlyInAnyOrder("t1_a1", "t1_a2", "t1_b1");
        assertThat(stored("rejects", "row_kind")).containsExactlyInAnyOrder("skipped", "rejected");
    }

    @Test
    void aRecordThatStandsTwiceIsStoredOnceAsItFirstStood() throws IOException {
        dump("a", line("a1", "Tea?"), line("a2", "Yes."), line("a1", "Tea?"));
        dump("b", line("a2", "Yes."), line("b1", "Coffee."));

        assertThat(counts()).containsExactly(new Counts(3, 3, 0, 0, 2, 1), new Counts(2, 2, 0, 0, 1, 1));

        assertThat(stored("posts", "native_id")).containsExactlyInAnyOrder("t1_a1", "t1_a2", "t1_b1");
        assertThat(Runs.rows(
                        workspace.table("posts"),
                        row -> row.getGroup("locator", 0).getLong("byte_offset", 0)))
                .contains(0L, (long) line("a1", "Tea?").length());
    }

    @Test
    void whatEntriesOfOneNameRepeatIsCountedForTheLaterOnes() throws IOException {
        tar(
                "same.tar",
                line("a1", "Tea?") + line("a2", "Yes."),
                line("a1", "Tea?") + line("b1", "No."),
                line("a1", "Tea?"));

        assertThat(counts())
                .containsExactly(
                        new Counts(2, 2, 0, 0, 2, 0), new Counts(2, 2, 0, 0, 1, 1), new Counts(1, 1, 0, 0, 0, 1));
    }

    /** An archive whose entries all have one name, as those of backups may. */
    private void tar(String name, String... entries) throws IOException {
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(dumps.resolve(name)))) {
            for (String entry : entries) {
                byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry header = new TarArchiveEntry("same.ndjson");
                header.setSize(bytes.length);
                out.putArchiveEntry(header);
                out.write(bytes);
                out.closeArchiveEntry();
            }
        }
    }

    @Test
    void anEditIsNoRepetition() throws IOException {
        dump("a", line("a1", "Tea?"), line("a1", "Tea!"));

        assertThat(counts()).containsExactly(new Counts(2, 2, 0, 0, 2, 0));
    }

    @Test
    void whatTheTableHoldsIsNotAppendedAgain() throws IOException {
        dump("a", line("a1", "Tea?"), line("a2", "Yes."));
        counts();
        dump("a", line("a1", "Tea?"), line("a2", "Yes."), line("a3", "No."));

        assertThat(counts()).containsExactly(new Counts(3, 3, 0, 0, 1, 2));

        assertThat(stored("posts", "native_id")).containsExactlyInAnyOrder("t1_a1", "t1_a2", "t1_a3");
    }

    @Test
    void nothingNewIsNoCommitAndLeavesNoFile() throws IOException {
        dump("a", line("a1", "Tea?"));
        counts();
        long version = tables.posts().version();

        assertThat(counts()).containsExactly(new Counts(1, 1, 0, 0, 0, 1));

        assertThat(tables.posts().version()).isEqualTo(version);
        assertThat(stored("posts", "native_id")).containsExactly("t1_a1");
        try (Stream<Path> left = Files.list(workspace.root().resolve("tables"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("posts", "rejects", "signals");
        }
    }

    @Test
    void aFileThatACompleteRunReadIsCountedAndNotReadAgain() throws IOException {
        dump("a", line("a1", "Tea?"), TOMBSTONE);
        publish(ingest(ReadBefore.NOTHING));
        long posts = tables.posts().version();
        long rejects = tables.rejects().version();
        dump("b", line("b1", "Coffee."));

        List<RunManifest.Input> inputs = ingest(ReadBefore.of(workspace));

        assertThat(inputs)
                .extracting(RunManifest.Input::counts)
                .containsExactly(new Counts(2, 1, 1, 0, 0, 1), new Counts(1, 1, 0, 0, 1, 0));
        assertThat(tables.posts().version()).isEqualTo(posts + 1);
        assertThat(tables.rejects().version()).isEqualTo(rejects);
    }

    @Test
    void aFileThatChangedOrIsReadInAnotherWayIsReadAgain() throws IOException {
        dump("a", line("a1", "Tea?"));
        publish(ingest(ReadBefore.NOTHING));
        ReadBefore before = ReadBefore.of(workspace);
        DumpFile known = found().get(0);

        assertThat(before.counts(known)).isPresent();
        assertThat(before.counts(DumpFiles.discover(List.of(dumps.toString()), new IngestOptions(null, null, true))
                        .get(0)))
                .isEmpty();
        dump("a", line("a1", "Tea!"));
        assertThat(before.counts(found().get(0))).isEmpty();
    }

    /** Spark runs a task again that failed, and some that are merely slow. */
    @Test
    void aTaskThatRunsTwiceCountsOnce() throws IOException {
        dump("a", line("a1", "Tea?"), TOMBSTONE, BROKEN);
        DumpRead read = new DumpRead(spark, found(), tables.makeAside());
        Path folder = Files.createDirectories(dumps.resolve("out"));
        PostFile first = read.write(folder).get(0);
        PostFile second = read.write(folder).get(0);

        assertThat(first.rows()).isEqualTo(1);
        assertThat(second.name()).isNotEqualTo(first.name());
        assertThat(read.tallies().values()).containsExactly(new Tally(1, 1, 1));
        assertThat(read.refused().count()).isEqualTo(2);
        tables.dropAside();
    }

    @Test
    void aReadThatFailsLeavesNoFileInTheTable() throws IOException {
        dump("a", line("a1", "Tea?"));
        dump("b", line("b1", "Coffee."));
        List<DumpFile> files = found();
        Files.delete(dumps.resolve("b"));

        assertThatThrownBy(() -> new IngestStage(spark, tables).run(files, ReadBefore.NOTHING))
                .isInstanceOf(Exception.class);

        try (Stream<Path> left = Files.list(workspace.table("posts"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("_delta_log");
        }
    }

    private void publish(List<RunManifest.Input> inputs) throws IOException {
        Path run = Files.createDirectories(workspace.unfinished("2026-05-21-1"));
        new RunManifest(
                        "2026-05-21-1",
                        "complete",
                        null,
                        "",
                        new TreeMap<>(),
                        new TreeMap<>(),
                        inputs,
                        List.of(),
                        new RunManifest.Totals(0, 0, 0, 0, 0, 0, 0, new TreeMap<>(), new TreeMap<>()),
                        List.of(),
                        tables.versions(),
                        null)
                .write(run.resolve("run.json"));
        workspace.publish("2026-05-21-1");
    }
}
