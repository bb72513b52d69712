package org.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.bytes.Digest;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Locator;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.text.CodePoints;

/** What every format promises, tried on an invented sample of it. */
public abstract class DumpFormatContract {
    @TempDir
    Path folder;

    private DumpFile dump;

    protected abstract String fileName();

    protected abstract String sampleName();

    protected abstract String formatName();

    /** How many posts, skipped and rejected records the sample has. */
    protected abstract List<Integer> counts();

    /** A mapping file's text, where the format needs one. */
    protected String mapping() {
        return "";
    }

    /** Whether a record at the very end that lost its last bytes can be told from a whole one. */
    protected boolean tellsCutRecords() {
        return true;
    }

    /** Whether the operator says that what nothing says is public. */
    protected boolean assumePublic() {
        return false;
    }

    /** Whether posts are decoded out of an archive's records, so that a locator leads to the record of their page. */
    protected boolean decodes() {
        return false;
    }

    /** How many bytes lie between the cuts that are tried: a page is parsed anew at each. */
    protected int cutStep() {
        return 1;
    }

    private byte[] sample() throws IOException {
        return Samples.named(sampleName());
    }

    @BeforeEach
    void writeTheSample() throws IOException {
        if (!mapping().isEmpty()) {
            Files.writeString(folder.resolve("mapping.yml"), mapping());
        }
        dump = write(fileName(), sample());
    }

    @Test
    void isRecognisedByItsContentUnderAnyName() throws IOException {
        assertThat(dump.format()).isEqualTo(formatName());
        Path renamed = Files.write(folder.resolve("notes.txt"), sample());
        assertThat(discover(renamed).format()).isEqualTo(formatName());
    }

    @Test
    void everyRecordIsAPostOrSkippedOrRejected() {
        assertThat(count(read(dump))).isEqualTo(counts());
    }

    @Test
    void theLocatorCutsTheRawBytesAgain() throws IOException {
        byte[] file = Files.readAllBytes(Path.of(dump.path()));
        for (Observation post : posts(read(dump))) {
            Locator at = post.locator();
            int from = (int) at.byteOffset();
            byte[] cut = Arrays.copyOfRange(file, from, from + (int) at.byteLength());
            if (decodes()) {
                String start = new String(cut, StandardCharsets.UTF_8);
                assertThat(at.recordId() == null ? post.nativeId() : at.recordId())
                        .isSubstringOf(start);
            } else {
                assertThat(Digest.of(cut, cut.length)).isEqualTo(post.recordSha256());
            }
        }
    }

    @Test
    void everySpanLiesInsideTheText() {
        for (Observation post : posts(read(dump))) {
            int length = CodePoints.of(post.body().text().text()).length();
            Stream<org.tocsin.post.Span> spans = Stream.of(
                            post.quotes().stream().map(Quote::at),
                            post.mentions().stream().map(Mention::at),
                            post.links().stream().map(Link::at),
                            post.replyTo().stream().map(ReplyTo::at),
                            post.body().text().marks().stream().map(mark -> mark.at()))
                    .flatMap(each -> each);
            assertThat(spans.filter(span -> span != null)).allMatch(span -> span.end() <= length);
        }
    }

    @Test
    void readsTheSameTwice() {
        assertThat(read(dump)).isEqualTo(read(dump));
    }

    @Test
    void splitsOfAnySizeHoldTheSameRecords() {
        List<Reading> whole = read(dump);
        for (long size = 1; size <= Math.min(200, dump.bytes()); size += size < 20 ? 1 : 17) {
            List<Reading> pieces = new ArrayList<>();
            DumpSplit.of(dump, size).forEach(split -> pieces.addAll(read(split)));
            assertThat(pieces).as("splits of %d bytes", size).isEqualTo(whole);
        }
    }

    @Test
    void aFileCutAnywhereInventsNoPost() throws IOException {
        byte[] bytes = sample();
        List<Observation> whole = posts(read(dump));
        Map<String, Set<Digest>> known = whole.stream() // a post may stand in a dump in several versions
                .collect(Collectors.groupingBy(
                        Observation::postUid, Collectors.mapping(Observation::recordSha256, Collectors.toSet())));
        for (int length = 1; length < bytes.length; length += cutStep()) {
            Files.write(Path.of(dump.path()), Arrays.copyOf(bytes, length));
            for (Observation post : posts(read(dump))) {
                Locator at = post.locator();
                if (tellsCutRecords() || at.byteOffset() + at.byteLength() < length) {
                    assertThat(known).as("cut at %d", length).containsKey(post.postUid());
                    assertThat(known.get(post.postUid())).contains(post.recordSha256());
                }
            }
        }
    }

    @Test
    void aPackedFileHoldsTheSamePosts() throws IOException {
        byte[] bytes = sample();
        DumpFile gzip = write("same.bin", gzip(bytes, bytes.length / 2));
        DumpFile zstd = write("other.bin", zstd(bytes, bytes.length / 2));
        assertThat(gzip.container()).isEqualTo(Container.GZIP);
        assertThat(zstd.container()).isEqualTo(Container.ZSTD);
        assertThat(records(gzip)).isEqualTo(records(dump));
        assertThat(records(zstd)).isEqualTo(records(dump));
        assertThat(count(read(gzip))).isEqualTo(counts());
    }

    @Test
    void aPackedFileThatIsCutGivesWhatIsBeforeTheCut() throws IOException {
        byte[] bytes = sample();
        for (byte[] packed : List.of(gzip(bytes, bytes.length), zstd(bytes, bytes.length))) {
            DumpFile file = write("cut.bin", packed);
            Path path = Path.of(file.path());
            for (int length = 1; length < packed.length; length += 3 * cutStep()) {
                Files.write(path, Arrays.copyOf(packed, length));
                List<Reading> readings = read(file);
                assertThat(readings.stream().filter(DumpFormatContract::endsEarly))
                        .as("cut at %d of %d", length, packed.length)
                        .hasSize(1);
            }
        }
    }

    @Test
    void noMessageHoldsAWordOfTheRecord() {
        for (Reading reading : read(dump)) {
            String shown = reading.toString();
            assertThat(shown).doesNotContain("Invent", "rain", "wall", "morning", "Bonsoir", "nonsense", "madeUp");
        }
    }

    private static boolean endsEarly(Reading reading) {
        return reading instanceof Rejected rejected && rejected.reason() == Rejected.Reason.TRUNCATED;
    }

    private List<String> records(DumpFile file) {
        return posts(read(file)).stream()
                .map(post -> post.nativeId() + " " + post.recordSha256() + " "
                        + post.locator().byteOffset())
                .toList();
    }

    public static List<Integer> count(List<Reading> readings) {
        return IntStream.of(
                        (int) readings.stream()
                                .filter(r -> r instanceof Observation)
                                .count(),
                        (int) readings.stream()
                                .filter(r -> r instanceof Skipped)
                                .count(),
                        (int) readings.stream()
                                .filter(r -> r instanceof Rejected)
                                .count())
                .boxed()
                .toList();
    }

    public static List<Observation> posts(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading instanceof Observation)
                .map(reading -> (Observation) reading)
                .toList();
    }

    /** The posts of the sample. */
    protected List<Observation> posts() {
        return posts(read(dump));
    }

    public static List<Reading> read(DumpFile file) {
        return read(DumpSplit.whole(file));
    }

    private static List<Reading> read(DumpSplit split) {
        List<Reading> readings = new ArrayList<>();
        try (DumpReader reader = DumpReader.open(split)) {
            reader.forEachRemaining(readings::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }

    private DumpFile write(String name, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve(name), bytes);
        return DumpFiles.discover(List.of(path.toString()), new IngestOptions(null, null, assumePublic()))
                .get(0);
    }

    public static DumpFile discover(Path path) {
        return DumpFiles.discover(List.of(path.toString()), IngestOptions.DEFAULT)
                .get(0);
    }

    /** Gzip of two members. */
    public static byte[] gzip(byte[] bytes, int middle) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] part : parts(bytes, middle)) {
            try (OutputStream out = new GZIPOutputStream(packed)) {
                new ByteArrayInputStream(part).transferTo(out);
            }
        }
        return packed.toByteArray();
    }

    /** Zstandard of two frames. */
    public static byte[] zstd(byte[] bytes, int middle) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] part : parts(bytes, middle)) {
            try (OutputStream out = new ZstdOutputStream(packed)) {
                new ByteArrayInputStream(part).transferTo(out);
            }
        }
        return packed.toByteArray();
    }

    private static List<byte[]> parts(byte[] bytes, int middle) {
        byte[] first = Arrays.copyOf(bytes, middle);
        return middle == bytes.length
                ? List.of(first)
                : List.of(first, Arrays.copyOfRange(bytes, middle, bytes.length));
    }
}
