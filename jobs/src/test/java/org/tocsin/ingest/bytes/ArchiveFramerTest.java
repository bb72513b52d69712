package org.tocsin.ingest.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFramerTest {
    @TempDir
    Path folder;

    @Test
    void aRecordIsItsHeaderAndAsManyBytesAsItSays() throws IOException {
        assertThat(read(record("one"), record("two"))).containsExactly("NONE one", "NONE two");
    }

    @Test
    void aRecordThatRunsIntoTheNextIsDamagedAndTheNextIsRead() throws IOException {
        String lost = "WARC/1.0\r\nContent-Length: 40\r\n\r\nshort\r\n\r\n";
        assertThat(read(record("one"), lost, record("two"), record("three")))
                .containsExactly("NONE one", "DAMAGED", "NONE two", "NONE three");
    }

    @Test
    void theLastRecordMaySayTooMuchAndStillGivesBackTheOneItSwallowed() throws IOException {
        String lost = "WARC/1.0\r\nContent-Length: 4000\r\n\r\nshort\r\n\r\n";
        assertThat(read(lost, record("two"))).containsExactly("DAMAGED", "NONE two");
    }

    @Test
    void anArchiveInsideARecordIsNoDamage() throws IOException {
        String inner = record("inner");
        assertThat(read(record(inner), record("two"))).containsExactly("NONE " + inner, "NONE two");
    }

    @Test
    void aRecordThatIsTooLongIsToldAndPassed() throws IOException {
        assertThat(read(record("x".repeat(RawRecord.CAP + 1)), record("two"))).containsExactly("OVERSIZE", "NONE two");
    }

    @Test
    void whatLiesBetweenRecordsIsTold() throws IOException {
        assertThat(read(record("one"), "nonsense\nmore\n", record("two")))
                .containsExactly("NONE one", "DAMAGED", "NONE two");
    }

    @Test
    void aDamagedMemberCostsItsOwnRecordAlone() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(gzip(record("one")));
        byte[] damaged = gzip(record("two".repeat(100)));
        for (int i = 20; i < 40; i++) {
            damaged[i] = (byte) 0xFF;
        }
        file.writeBytes(damaged);
        file.writeBytes(gzip(record("three")));
        byte[] wrong = gzip(record("four"));
        wrong[wrong.length - 6] ^= 1;
        file.writeBytes(wrong);
        file.writeBytes(gzip(record("five")));
        file.writeBytes("rest".getBytes(StandardCharsets.UTF_8));
        Path path = Files.write(folder.resolve("a.warc.gz"), file.toByteArray());
        try (ByteSource source = new Unpacker().open(path, List.of(Layer.stream(Container.GZIP)), 0)) {
            assertThat(read(source))
                    .containsExactly("NONE one", "DAMAGED", "NONE three", "DAMAGED", "NONE five", "DAMAGED");
        }
    }

    private static String record(String payload) {
        return "WARC/1.0\r\nContent-Length: " + payload.length() + "\r\n\r\n" + payload + "\r\n\r\n";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static List<String> read(String... parts) throws IOException {
        return read(ByteSource.of(String.join("", parts).getBytes(StandardCharsets.UTF_8), 0));
    }

    private static List<String> read(ByteSource source) throws IOException {
        Framer framer = Framing.archive(ArchiveHeader.WARC).over(source, Long.MAX_VALUE, false);
        List<String> told = new ArrayList<>();
        for (RawRecord raw = framer.next(); raw != null; raw = framer.next()) {
            String text = raw.text();
            boolean good = raw.fault() == RawRecord.Fault.NONE;
            told.add(raw.fault() + (good ? " " + text.substring(text.indexOf("\r\n\r\n") + 4) : ""));
        }
        return told;
    }
}
