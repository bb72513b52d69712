package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.privacy.LeakCheck;
import org.tocsin.store.RunManifest;
import org.tocsin.store.RunManifest.Counts;
import org.tocsin.store.RunManifest.Input;
import org.tocsin.store.Workspace;

/** One run over a folder in which most is wrong: what can be read is, and all else is counted. */
class BadInputTest {
    /** Words of records that are broken: they may stand nowhere at all outside the posts. */
    private static final List<String> CANARIES = List.of("zanzibar_kettle", "Wobblethwaite", "unfinished business");

    private static final long TIME = 1779235200L;

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static RunManifest manifest;

    @BeforeAll
    static void runOverAllThatIsWrong() throws Exception {
        Path dumps = Files.createDirectories(folder.resolve("dumps"));
        Files.write(dumps.resolve("empty.ndjson"), new byte[0]);
        Files.writeString(dumps.resolve("README.md"), "# Not a dump\n");
        Files.write(dumps.resolve("cut.ndjson.gz"), cutGzip());
        Files.writeString(
                dumps.resolve("lines.ndjson"),
                comment("good1", "My kettle sings.", String.valueOf(TIME))
                        + "{\"id\":\"bad1\",\"body\":\"zanzibar_kettle said unfinished business\n"
                        + comment("nul1", "a\\u0000b", String.valueOf(TIME))
                        + comment("late1", "Beyond the end of time.", "1e308")
                        + "\n"
                        + "[1,2,3]\n"
                        + comment("big1", "word ".repeat(1 << 20), String.valueOf(TIME))
                        + comment("good2", "Ma bouilloire chante.", String.valueOf(TIME + 1)));
        Files.write(dumps.resolve("raw-nul.ndjson"), rawNul());
        workspace = new Workspace(folder.resolve("out"));
        manifest = Runs.scan(folder.resolve("scratch"), workspace.root(), List.of(dumps))
                .manifest();
    }

    private static String comment(String id, String body, String time) {
        return "{\"id\":\"" + id + "\",\"body\":\"" + body + "\",\"author\":\"Wobblethwaite\",\"link_id\":\"t3_zz\","
                + "\"parent_id\":\"t3_zz\",\"subreddit\":\"invented\",\"subreddit_type\":\"public\",\"created_utc\":"
                + time + ",\"retrieved_on\":1779321600}\n";
    }

    private static byte[] cutGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 3000; i++) {
                out.write(comment("z" + i, "Tea number " + i * 7919L % 10007, String.valueOf(TIME + i))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    }

    private static byte[] rawNul() {
        byte[] bytes = (comment("raw1", "a@b", String.valueOf(TIME)) + comment("raw2", "Fine.", String.valueOf(TIME)))
                .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('@')] = 0;
        return bytes;
    }

    private static Counts counts(String name) {
        return manifest.inputs().stream()
                .filter(input -> input.path().endsWith("/" + name))
                .map(Input::counts)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileThatIsNoDumpIsNamedAndLeftAside() {
        assertThat(manifest.notRead())
                .extracting(file -> Path.of(file.path()).getFileName() + ": " + file.reason())
                .containsExactlyInAnyOrder(
                        "README.md: not_a_dump: no format recognises it", "empty.ndjson: empty: an empty file");
    }

    @Test
    void goodLinesAmongBrokenOnesAreRead() {
        Counts lines = counts("lines.ndjson");

        assertThat(lines.posts()).isEqualTo(5);
        assertThat(lines.rejected()).isEqualTo(2);
    }

    @Test
    void aByteOfNoughtSpoilsNothingAfterIt() {
        assertThat(counts("raw-nul.ndjson").posts()).isGreaterThanOrEqualTo(1);
        assertThat(counts("raw-nul.ndjson").recordsRead()).isEqualTo(2);
    }

    @Test
    void aFileThatEndsTooEarlyIsReadAsFarAsItGoes() {
        Counts cut = counts("cut.ndjson.gz");

        assertThat(cut.posts()).isBetween(500L, 2999L);
        assertThat(cut.rejected()).isPositive();
    }

    @Test
    void theTablesHoldAsManyRowsAsTheManifestTells() throws IOException {
        assertThat(Runs.rows(workspace.table("posts"), row -> row.getString("post_uid", 0)))
                .hasSize((int) manifest.counts().fresh());
        assertThat(Runs.rows(workspace.table("rejects"), row -> row.getString("row_kind", 0)))
                .hasSize((int) (manifest.counts().rejected() + manifest.counts().skipped()));
    }

    @Test
    void everyRejectSaysWhyAndWhere() throws IOException {
        List<String> rejects = Runs.rows(
                workspace.table("rejects"),
                row -> row.getString("error_class", 0) + "|" + row.getString("message", 0) + "|"
                        + row.getString("source_file", 0));

        assertThat(rejects).isNotEmpty().allMatch(r -> r.matches("(?s)\\w+\\|.+\\|.+\\.ndjson(\\.gz)?"));
    }

    @Test
    void noWordOfABrokenRecordIsKept() throws IOException {
        assertThat(new LeakCheck(CANARIES).search(workspace.root()).leaks()).isEmpty();
        // it was no post either
        assertThat(String.join("", Runs.rows(workspace.table("posts"), Object::toString)))
                .doesNotContain("zanzibar_kettle");
    }

    @Test
    void aTimeBeyondAllTimesIsNoTime() throws IOException {
        assertThat(manifest.asOf()).startsWith("2026-05-2");
        assertThat(Runs.rows(
                        workspace.table("posts"),
                        row -> row.getString("native_id", 0) + " " + row.getFieldRepetitionCount("created_at")))
                .contains("t1_late1 0", "t1_good1 1");
    }
}
