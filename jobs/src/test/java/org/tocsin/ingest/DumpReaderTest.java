package org.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

class DumpReaderTest {
    private static final String RECORD =
            "{\"id\":\"%s\",\"body\":\"%s\",\"link_id\":\"t3_z\",\"subreddit\":\"example\",\"created_utc\":1706745600%s}\n";

    @TempDir
    Path folder;

    private static String record(String id, String body) {
        return RECORD.formatted(id, body, "");
    }

    private List<Reading> read(byte[] bytes) throws IOException {
        DumpFile dump = DumpFormatContract.discover(Files.write(folder.resolve("dump"), bytes));
        return DumpFormatContract.read(dump);
    }

    private List<Reading> read(String text) throws IOException {
        return read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void aPostOfFiveMegabytesIsReadAndOneOfSeventeenIsRejectedWithItsPlace() throws IOException {
        Path path = folder.resolve("dump");
        long offset;
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            String five = record("a", "é".repeat(2_500_000));
            out.write(five);
            out.write(record("b", "x".repeat(RawRecord.CAP)));
            out.write(record("c", "small"));
            offset = five.length() + 2_500_000L;
        }
        List<Reading> readings = DumpFormatContract.read(DumpFormatContract.discover(path));
        assertThat(DumpFormatContract.count(readings)).containsExactly(2, 0, 1);
        Rejected rejected = (Rejected) readings.get(1);
        assertThat(rejected.reason()).isEqualTo(Rejected.Reason.OVERSIZE);
        assertThat(rejected.locator().byteOffset()).isEqualTo(offset);
        assertThat(rejected.locator().byteLength()).isGreaterThan(RawRecord.CAP);
    }

    @Test
    void aFileThatIsNoUtf8IsReadAsWhatItLooksLike() throws IOException {
        String words = "Le caf\u00e9 d'\u00e0 c\u00f4t\u00e9 est ferm\u00e9, dit-on \u00e0 la mairie.";
        byte[] bytes = record("a", words).getBytes(java.nio.charset.Charset.forName("windows-1252"));
        Observation post = DumpFormatContract.posts(read(bytes)).get(0);
        assertThat(post.body().text().text()).isEqualTo(words);
        assertThat(post.charset().basis()).isEqualTo("detected");
        assertThat(post.flags()).isEmpty();
    }

    @Test
    void aLateRecordThatIsNoUtf8IsReadByItself() throws IOException {
        String plain = record("p", "nothing but ASCII").repeat(1000);
        byte[] late = record("a", "caf\u00e9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.write(plain.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        out.write(late);
        List<Observation> posts = DumpFormatContract.posts(read(out.toByteArray()));
        assertThat(posts.get(1000).body().text().text()).isEqualTo("caf\u00e9");
        assertThat(posts.get(0).charset().basis()).isEqualTo("default");
    }

    @Test
    void oneBadByteInUtf8IsReplacedAndFlagged() throws IOException {
        byte[] bytes = record("a", "\u00e9t\u00e9, caf#").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xE9;
        Observation post = DumpFormatContract.posts(read(bytes)).get(0);
        assertThat(post.body().text().text()).isEqualTo("\u00e9t\u00e9, caf\uFFFD");
        assertThat(post.flags()).containsExactly("bad_bytes");
    }

    @Test
    void aRawNulInsideAStringCostsNothingButItself() throws IOException {
        Observation post = DumpFormatContract.posts(read(record("a", "x\0y"))).get(0);
        assertThat(post.body().text().text()).isEqualTo("xy");
        assertThat(post.flags()).containsExactly("nul_removed");
    }

    @Test
    void aTimeAfterItsCaptureIsNotBelieved() throws IOException {
        String late = RECORD.formatted("a", "x", ",\"retrieved_on\":1706650000");
        String soon = RECORD.formatted("b", "x", ",\"retrieved_on\":1706700000");
        List<Observation> posts = DumpFormatContract.posts(read(late + soon));
        assertThat(posts.get(0).moment().createdAt()).isNull();
        assertThat(posts.get(0).flags()).containsExactly("time_conflict");
        assertThat(posts.get(1).moment().createdAt()).isNotNull();
    }

    @Test
    void whatTheAuthorDeletedLaterIsLeftOutAndWhatAModeratorRemovedStays() throws IOException {
        String byAuthor = RECORD.formatted("a", "x", ",\"_meta\":{\"was_deleted_later\":true}");
        String byOthers =
                RECORD.formatted("b", "x", ",\"_meta\":{\"was_deleted_later\":true,\"removal_type\":\"moderator\"}");
        List<Reading> readings = read(byAuthor + byOthers);
        assertThat(((Skipped) readings.get(0)).reason()).isEqualTo(Skipped.Reason.DELETED_BY_AUTHOR);
        assertThat(((Observation) readings.get(1)).standing().state()).isEqualTo(Standing.State.DELETED_LATER);
    }

    @Test
    void theUidIsThePublishedDigestOfItsParts() {
        // printf of each part behind its length, piped through sha256sum
        assertThat(new Place("reddit", "reddit.com", "t5_q1", "example", false).uid("t1_aa1"))
                .isEqualTo("abe3e0104c514ea73755d6e818544a2a");
        assertThat(new Place("4chan", "4chan.org", "pol", "pol", true).uid("100"))
                .isEqualTo("c989e9fb195ceadaebcabf05e73cde5a");
    }

    @Test
    void theGateReadsNothingThatNobodySaysIsPublic() throws IOException {
        Files.write(folder.resolve("posts"), Samples.named("mapped.ndjson"));
        Files.writeString(folder.resolve("m.yml"), "fields: {id: key, body: words}\n");
        IngestOptions cautious = new IngestOptions(null, folder.resolve("m.yml"), false);
        IngestOptions assuming = new IngestOptions(null, folder.resolve("m.yml"), true);
        assertThat(counts(cautious)).containsExactly(0, 2, 2);
        assertThat(counts(assuming)).containsExactly(2, 0, 2);
        Files.writeString(folder.resolve("m.yml"), "fields: {id: key, body: words}\nvisibility: private\n");
        assertThat(counts(assuming)).containsExactly(0, 2, 2);
    }

    private List<Integer> counts(IngestOptions options) {
        DumpFile dump = DumpFiles.discover(List.of(folder.resolve("posts").toString()), options)
                .get(0);
        return DumpFormatContract.count(DumpFormatContract.read(dump));
    }
}
