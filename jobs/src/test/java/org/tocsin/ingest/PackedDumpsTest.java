package org.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.bytes.Unpacker;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Dumps in packings, and packings in packings. */
class PackedDumpsTest {
    private static final String RECORD =
            "{\"id\":\"%s\",\"body\":\"%s\",\"link_id\":\"t3_z\",\"subreddit\":\"example\",\"created_utc\":1706745600}\n";

    @TempDir
    Path folder;

    private static byte[] dump(String... ids) {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append(RECORD.formatted(id, "Le pont " + id));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packer packer, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = packer.over(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        return packed(GZIPOutputStream::new, bytes);
    }

    private static byte[] bzip2(byte[] bytes) throws IOException {
        return packed(BZip2CompressorOutputStream::new, bytes);
    }

    private static byte[] xz(byte[] bytes) throws IOException {
        return packed(out -> new XZOutputStream(out, new LZMA2Options()), bytes);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> entries(Object... namesAndBytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            entries.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return entries;
    }

    private List<DumpFile> discover(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("packed"), bytes);
        return DumpFiles.discover(List.of(file.toString()), IngestOptions.DEFAULT);
    }

    /** Reads in the order found, as one task does. */
    private static List<Reading> read(List<DumpFile> files) {
        List<Reading> readings = new ArrayList<>();
        try (Unpacker unpacker = new Unpacker()) {
            for (DumpFile file : files) {
                if (file.isDump()) {
                    try (DumpReader reader = DumpReader.open(DumpSplit.whole(file), unpacker)) {
                        reader.forEachRemaining(readings::add);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }

    private static List<String> ids(List<Reading> readings) {
        return DumpFormatContract.posts(readings).stream()
                .map(Observation::nativeId)
                .toList();
    }

    @Test
    void everyPackingOfOneStreamIsUndone() throws IOException {
        for (byte[] packing : List.of(gzip(dump("a", "b")), bzip2(dump("a", "b")), xz(dump("a", "b")))) {
            assertThat(ids(read(discover(packing)))).containsExactly("t1_a", "t1_b");
        }
        byte[] thrice = gzip(bzip2(xz(dump("a"))));
        assertThat(ids(read(discover(thrice)))).containsExactly("t1_a");
    }

    @Test
    void twoStreamsOneAfterTheOtherAreOneFile() throws IOException {
        for (byte[][] two : new byte[][][] {{bzip2(dump("a")), bzip2(dump("b"))}, {xz(dump("a")), xz(dump("b"))}}) {
            byte[] both = Arrays.copyOf(two[0], two[0].length + two[1].length);
            System.arraycopy(two[1], 0, both, two[0].length, two[1].length);
            assertThat(ids(read(discover(both)))).containsExactly("t1_a", "t1_b");
        }
    }

    @Test
    void everyEntryOfAnArchiveIsADumpOfItsOwn() throws IOException {
        Map<String, byte[]> entries = entries(
                "RC_2026-01",
                dump("a", "b"),
                "notes.txt",
                "nothing".getBytes(StandardCharsets.UTF_8),
                "x/RC.gz",
                gzip(dump("c")));
        for (byte[] archive : List.of(zip(entries), tar(entries), gzip(tar(entries)), sevenZ(entries))) {
            List<DumpFile> files = discover(archive);
            assertThat(ids(read(files))).containsExactly("t1_a", "t1_b", "t1_c");
            assertThat(files).hasSize(3);
            assertThat(files.get(1).state()).isEqualTo(DumpFile.State.NOT_A_DUMP);
            assertThat(files.get(2).entry()).isEqualTo("x/RC.gz");
            assertThat(files.get(2).entryNumber()).isEqualTo("#3");
            assertThat(files.get(2).toString()).doesNotContain("x/RC.gz");
        }
    }

    private byte[] sevenZ(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("made.7z");
        Files.deleteIfExists(file);
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                SevenZArchiveEntry header = new SevenZArchiveEntry();
                header.setName(entry.getKey());
                out.putArchiveEntry(header);
                out.write(entry.getValue());
                out.closeArchiveEntry();
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    @Test
    void anArchiveInAnArchiveIsOpenedToo() throws IOException {
        byte[] inner = zip(entries("one", dump("a"), "two", dump("b")));
        byte[] outer = zip(entries("first", tar(entries("x", inner, "y", dump("c"))), "last", dump("d")));
        List<DumpFile> files = discover(outer);
        assertThat(ids(read(files))).containsExactly("t1_a", "t1_b", "t1_c", "t1_d");
        assertThat(files.get(1).entryNumber()).isEqualTo("#1>#1>#2");
        for (DumpFile file : files) {
            assertThat(read(List.of(file))).isEqualTo(DumpFormatContract.read(file)); // each can be opened by itself
        }
    }

    @Test
    void theOffsetsOfAnEntryCountFromItsOwnBeginning() throws IOException {
        List<Reading> readings = read(discover(zip(entries("one", dump("a"), "two", dump("b", "c")))));
        assertThat(readings.get(1).locator().byteOffset()).isZero();
        assertThat(readings.get(2).locator().byteOffset()).isEqualTo(dump("b").length);
        assertThat(readings.get(2).locator().kind()).isEqualTo("decompressed");
    }

    @Test
    void anEntryThatIsNoDumpMakesNoOtherOneUnreadable() throws IOException {
        byte[] broken = gzip(dump("b"));
        Arrays.fill(broken, 12, broken.length, (byte) 0x55);
        byte[] archive = tar(entries("one", dump("a"), "two", broken, "three", dump("c")));
        assertThat(ids(read(discover(archive)))).contains("t1_a", "t1_c");
    }

    @Test
    void anArchiveThatIsCutGivesWhatIsBeforeTheCutAndSaysSo() throws IOException {
        String[] many = new String[300];
        Arrays.setAll(many, i -> "p" + i);
        byte[] archive = tar(entries("one", dump("a"), "two", dump(many)));
        List<DumpFile> files = discover(Arrays.copyOf(archive, archive.length / 2));
        List<Reading> readings = read(files);
        assertThat(ids(readings)).startsWith("t1_a", "t1_p0");
        assertThat(readings.get(readings.size() - 1)).isInstanceOf(Rejected.class);
        assertThat(files).anyMatch(file -> file.state() == DumpFile.State.UNREADABLE);
    }

    @Test
    void aBombIsDefusedAndWhatCameBeforeIsKept() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zstd = new ZstdOutputStream(out, 1)) {
            zstd.write(dump("a"));
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) '\n');
            for (int i = 0; i < 400; i++) {
                zstd.write(blank);
            }
            zstd.write(dump("b"));
        }
        List<Reading> readings = read(discover(out.toByteArray()));
        assertThat(ids(readings)).containsExactly("t1_a");
        assertThat(((Rejected) readings.get(1)).reason()).isEqualTo(Rejected.Reason.BOMB);
    }

    @Test
    void packingsWithoutEndAreLeftAside() throws IOException {
        byte[] packing = dump("a");
        for (int i = 0; i <= Unpacker.DEEPEST; i++) {
            packing = gzip(packing);
        }
        assertThat(discover(packing)).singleElement().matches(file -> file.state() == DumpFile.State.UNREADABLE);
    }

    @Test
    void textInTwoBytesACharacterIsReadWithAndWithoutItsMark() throws IOException {
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16")) {
            byte[] bytes = new String(dump("a", "b"), StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
            assertThat(ids(read(discover(bytes)))).as(charset).containsExactly("t1_a", "t1_b");
        }
    }

    @Test
    void hiddenEntriesAndThoseOfTheFindersOwnAreNoDumps() throws IOException {
        byte[] archive = zip(entries("__MACOSX/RC", dump("x"), ".hidden", dump("y"), "RC", dump("a")));
        assertThat(ids(read(discover(archive)))).containsExactly("t1_a");
    }

    @Test
    void theFoldersInsideAnArchiveCountBeforeItsOwn() throws IOException {
        DumpFile file =
                discover(zip(entries("pol/thread/RC.ndjson", dump("a")))).get(0);
        assertThat(file.name()).isEqualTo("RC.ndjson");
        assertThat(file.folders()).startsWith("thread", "pol");
        assertThat(file.folder()).isEqualTo("thread");
    }
}
