package org.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.text.CodePoints;

/**
 * Damaged and hostile files: none makes a reader raise, hang or forget a record. As a program it goes on for as many
 * seconds as its argument says: {@code java ... org.tocsin.ingest.HostileFilesTest 600}.
 */
class HostileFilesTest {
    private static final int SHORT = 40;
    private static final IngestOptions ASSUMING = new IngestOptions(null, null, true);

    @TempDir
    Path folder;

    @Test
    void noDamageMakesAReaderRaiseOrForgetARecord() throws IOException {
        List<byte[]> samples = Samples.all();
        for (int sample = 0; sample < samples.size(); sample++) {
            for (int seed = 0; seed < SHORT; seed++) {
                survives(folder, samples, sample, seed);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
        Path scratch = Files.createTempDirectory("hostile");
        List<byte[]> samples = Samples.all();
        Map<String, Integer> failures = new TreeMap<>();
        long seed = 1_000_000;
        while (System.nanoTime() < end) {
            for (int sample = 0; sample < samples.size(); sample++) {
                try {
                    survives(scratch, samples, sample, seed);
                } catch (AssertionError | RuntimeException failure) {
                    failures.merge(
                            String.valueOf(failure.getMessage()).replaceAll("seed [0-9]+", "a seed"), 1, Integer::sum);
                }
            }
            seed++;
        }
        failures.forEach((failure, times) -> System.err.println(times + " times: " + failure));
        System.err.println((seed - 1_000_000) + " mutations of each of " + samples.size() + " samples");
    }

    private static void survives(Path folder, List<byte[]> samples, int sample, long seed) throws IOException {
        Random random = new Random(seed * 31 + sample);
        byte[] bytes = new Mutations(random.nextLong()).of(samples.get(sample));
        if (random.nextInt(4) == 0) {
            byte[] packed = DumpFormatContract.gzip(bytes, bytes.length / 2);
            bytes = random.nextBoolean() ? packed : new Mutations(random.nextLong()).of(packed);
        }
        Path file = Files.write(folder.resolve("hostile"), bytes);
        for (DumpFile dump : DumpFiles.discover(List.of(file.toString()), ASSUMING)) {
            if (dump.isDump()) {
                for (Reading reading : DumpFormatContract.read(dump)) {
                    isSound(reading, "sample " + sample + ", seed " + seed + ", " + dump.format());
                }
            }
        }
    }

    private static void isSound(Reading reading, String which) {
        if (reading instanceof Rejected rejected) {
            assertThat(rejected.message()).as(which).doesNotContain("The reader failed");
        }
        if (reading instanceof Observation post) {
            assertThat(post.postUid()).as(which).hasSize(32);
            assertThat(post.nativeId()).as(which).isNotEmpty();
            int length = CodePoints.of(post.body().text().text()).length();
            assertThat(post.body().text().marks())
                    .as(which)
                    .allMatch(mark -> mark.at().end() <= length);
            assertThat(post.quotes()).as(which).allMatch(quote -> quote.at().end() <= length);
            assertThat(post.mentions())
                    .as(which)
                    .allMatch(mention -> mention.at().end() <= length);
            assertThat(post.body().text().text()).as(which).doesNotContain("\0");
        }
    }

    @Test
    void tenThousandTinyFilesAreEachLookedAtOnce() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(folder.resolve("f" + i), i % 2 == 0 ? "{}\n" : "");
        }
        List<DumpFile> files = DumpFiles.discover(List.of(folder.toString()), IngestOptions.DEFAULT);
        assertThat(files).hasSize(10_000).noneMatch(DumpFile::isDump);
    }

    @Test
    void aFolderThatLinksBackToItselfIsWalkedOnce() throws IOException {
        Files.write(folder.resolve("a.ndjson"), Samples.named("reddit-comments.ndjson"));
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("back"), folder);
        Files.createSymbolicLink(inner.resolve("nowhere"), folder.resolve("gone"));
        List<DumpFile> files = DumpFiles.discover(List.of(folder.toString()), IngestOptions.DEFAULT);
        assertThat(files.stream().filter(DumpFile::isDump)).hasSize(1);
    }

    @Test
    void aFileThatMayNotBeReadIsNamedAndTheOthersAreRead() throws IOException {
        Path closed = Files.write(folder.resolve("closed"), Samples.named("reddit-comments.ndjson"));
        Files.write(folder.resolve("open"), Samples.named("reddit-comments.ndjson"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        boolean superuser = Files.isReadable(closed); // whom permissions do not stop
        List<DumpFile> files = DumpFiles.discover(List.of(folder.toString()), IngestOptions.DEFAULT);
        assertThat(files.get(0).state()).isEqualTo(superuser ? DumpFile.State.DUMP : DumpFile.State.UNREADABLE);
        assertThat(files.get(1).isDump()).isTrue();
    }
}
