package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.Workspace;
import org.tocsin.synth.Synth;
import org.tocsin.synth.SynthOptions;
import org.tocsin.text.Language;

/**
 * The same posts give the same cases to the last byte, however Spark divides them and in whatever order they stand. Only
 * records of their own are shuffled: a line is a post or, of 4chan, a whole thread, and a chat of Telegram is one document.
 */
class SameBytesTest {
    private static final int POSTS = 700;
    private static final int PIECES = 16; // of each file, so that what is read is divided too
    private static final long SEED = 11;

    @TempDir
    static Path folder;

    private static Path dumps;
    private static Path expected;

    @BeforeAll
    static void run() throws Exception {
        dumps = folder.resolve("synth/dumps");
        Instant asOf = Instant.parse("2026-03-14T20:00:00Z");
        List<Language> both = List.of(Language.EN, Language.FR);
        Synth.write(
                dumps.getParent(), new SynthOptions(POSTS, SEED, .1, 0, "tuning", both, List.of(), asOf), done -> {});
        repeatSome();
        expected = cases(dumps, conf("1", "local[1]", false));
    }

    /** Records that a crawl met twice, so that which of two files is read first could matter. */
    private static void repeatSome() throws IOException {
        for (Path file : files(dumps).stream().filter(SameBytesTest::hasLines).toList()) {
            List<String> lines = Files.readAllLines(file);
            List<String> again = new ArrayList<>();
            for (int i = 0; i < lines.size(); i += 9) {
                again.add(lines.get(i));
            }
            Files.write(file.resolveSibling("again-" + file.getFileName()), again);
        }
    }

    @Test
    void thereAreCasesToCompare() throws IOException {
        assertThat(Files.readAllLines(expected)).hasSizeGreaterThan(8);
    }

    @Test
    void eightPartitionsAndPlansThatAdaptChangeNothing() throws Exception {
        assertThat(cases(dumps, conf("8", "local[2]", true))).hasSameBinaryContentAs(expected);
    }

    @Test
    void sixtyFourPartitionsAndAnotherOrderOfLinesAndFilesChangeNothing() throws Exception {
        assertThat(cases(shuffled(), conf("64", "local[4]", false))).hasSameBinaryContentAs(expected);
    }

    /** Nothing is broadcast, so that what is joined is also shuffled, as in a run of millions of posts. */
    private static Map<String, String> conf(String partitions, String master, boolean adaptive) {
        return Map.of(
                "spark.master",
                master,
                "spark.sql.shuffle.partitions",
                partitions,
                "spark.default.parallelism",
                partitions,
                "spark.sql.adaptive.enabled",
                Boolean.toString(adaptive),
                "spark.sql.adaptive.coalescePartitions.enabled",
                "false", // so few posts would all come back into one partition
                "spark.sql.autoBroadcastJoinThreshold",
                "-1");
    }

    private static Path cases(Path dumps, Map<String, String> conf) throws Exception {
        Workspace workspace = new Workspace(Files.createTempDirectory(folder, "out"));
        conf.forEach(System::setProperty);
        try {
            Scan.Outcome outcome = Runs.scan(folder.resolve("scratch"), workspace.root(), List.of(dumps));
            return workspace.run(outcome.manifest().runId()).resolve("cases.ndjson");
        } finally {
            conf.keySet().forEach(System::clearProperty);
        }
    }

    /** The same dumps with the lines of each file mixed, and dealt to several files of other names. */
    private static Path shuffled() throws IOException {
        Path mixed = folder.resolve("shuffled");
        Random random = new Random(SEED);
        for (Path file : files(dumps)) {
            Path copy = mixed.resolve(dumps.relativize(file));
            Files.createDirectories(copy.getParent());
            if (!hasLines(file)) {
                Files.copy(file, copy);
                continue;
            }
            List<String> lines = Files.readAllLines(file);
            Collections.shuffle(lines, random);
            int most = lines.size() / PIECES + 1;
            for (int begin = 0; begin < lines.size(); begin += most) {
                Files.write(
                        copy.resolveSibling("%08x-%s".formatted(random.nextInt(), file.getFileName())),
                        lines.subList(begin, Math.min(lines.size(), begin + most)));
            }
        }
        return mixed;
    }

    private static boolean hasLines(Path file) {
        return file.toString().endsWith(".ndjson");
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
