package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.RunManifest.Counts;

class RunManifestTest {
    private static final Counts COUNTS = new Counts(10, 7, 2, 1, 4, 3);

    @TempDir
    Path folder;

    private static RunManifest manifest(String asOf, String ledgerHead) {
        return new RunManifest(
                "2026-05-21-1",
                "complete",
                asOf,
                "c0ffee",
                Map.of("rules", "r1"),
                Map.of("exhaustive", "false"),
                List.of(new RunManifest.Input("dumps/été.json", 78, "ab", "4chan", "cd", COUNTS)),
                List.of(new RunManifest.NotRead("dumps/README.md", "not_a_dump: no format recognises it")),
                new RunManifest.Totals(
                        10, 7, 2, 1, 4, 3, 5, Map.of("imminent", 1, "routine", 2), Map.of("en.dox.sample", 4L)),
                List.of(new RunManifest.StageTime("ingest", 1.25, 4096)),
                new TreeMap<>(Map.of("posts", 3L, "rejects", 1L)),
                ledgerHead);
    }

    @Test
    void itReadsBackWhatItWrote() throws IOException {
        Path file = folder.resolve("run.json");
        RunManifest written = manifest("2026-05-21T12:00:00Z", "7:abcd");
        written.write(file);

        assertThat(RunManifest.read(file)).isEqualTo(written);
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        Path file = folder.resolve("run.json");
        RunManifest written = manifest(null, null);
        written.write(file);

        assertThat(Files.readString(file)).doesNotContain("as_of").doesNotContain("ledger_head");
        assertThat(RunManifest.read(file)).isEqualTo(written);
    }

    @Test
    void theNamesAreThoseOfTheContract() throws IOException {
        Path file = folder.resolve("run.json");
        manifest("2026-05-21T12:00:00Z", "7:abcd").write(file);

        assertThat(Files.readString(file).replaceAll("\\s", ""))
                .contains(
                        "\"run_id\":",
                        "\"state\":\"complete\"",
                        "\"as_of\":",
                        "\"config_sha256\":",
                        "\"versions\":{",
                        "\"inputs\":[{\"path\":",
                        "\"counts\":{\"records_read\":10,\"posts\":7,\"skipped\":2,\"rejected\":1,\"new\":4,\"duplicate\":3}",
                        "\"stages\":[{\"name\":\"ingest\",\"seconds\":1.25,\"peak_memory_bytes\":4096}]",
                        "\"tables\":{\"posts\":3,\"rejects\":1}");
    }

    @Test
    void aLaterVersionMayKnowMore() throws IOException {
        Path file = folder.resolve("run.json");
        RunManifest written = manifest(null, null);
        written.write(file);
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"a_later_field\":1,"));

        assertThat(RunManifest.read(file)).isEqualTo(written);
    }

    @Test
    void aRecordThatIsNeitherPostNorSkippedNorRejectedIsABug() {
        assertThatIllegalStateException().isThrownBy(() -> new Counts(11, 7, 2, 1, 4, 3));
    }

    @Test
    void aPostThatIsNeitherNewNorADuplicateIsABug() {
        assertThatIllegalStateException().isThrownBy(() -> new Counts(10, 7, 2, 1, 4, 2));
    }

    @Property(tries = 100)
    void sumsOfWhatReconcilesReconcile(
            @ForAll @LongRange(max = 1_000_000) long fresh,
            @ForAll @LongRange(max = 1_000_000) long duplicate,
            @ForAll @LongRange(max = 1_000_000) long skipped,
            @ForAll @LongRange(max = 1_000_000) long rejected) {
        long posts = fresh + duplicate;
        Counts counts = new Counts(posts + skipped + rejected, posts, skipped, rejected, fresh, duplicate);

        assertThat(counts.plus(Counts.NONE)).isEqualTo(counts);
        assertThat(counts.plus(COUNTS))
                .isEqualTo(new Counts(
                        counts.recordsRead() + 10, posts + 7, skipped + 2, rejected + 1, fresh + 4, duplicate + 3));
    }
}
