package org.tocsin.ingest.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.bytes.Charsets;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Capture;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.HtmlPage;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.text.HtmlText;

class DispatchTest {
    private static final String PAGE =
            "<html><body class=board><p id=a1>One wall.</p><p id=a2>Two walls.</p></body></html>";

    @Test
    void everyPostOfAPageIsReadByThePagesFormatAndKnowsItsCapture() {
        List<Reading> posts = read(http("200 OK", "", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(posts).hasSize(2);
        Observation second = (Observation) posts.get(1);
        assertThat(second.nativeId()).isEqualTo("a2");
        assertThat(second.sourceUrl()).isEqualTo("http://board.example.org/t/1");
        assertThat(second.locator().recordId()).isEqualTo("<urn:uuid:1>");
        assertThat(second.locator().pointer()).isEqualTo("#a2");
        assertThat(second.locator().byteOffset()).isEqualTo(7000);
    }

    @Test
    void theServersCodingsAreUndone() throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(page);
        }
        ByteArrayOutputStream deflate = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflate)) {
            out.write(page);
        }
        assertThat(read(http("200 OK", "Content-Encoding: gzip\r\n", gzip.toByteArray())))
                .hasSize(2);
        assertThat(read(http("200 OK", "Content-Encoding: deflate\r\n", deflate.toByteArray())))
                .hasSize(2);
        assertThat(read(http("200 OK", "content-encoding: gzip\r\n", page)))
                .as("undone by the crawler")
                .hasSize(2);
        assertThat(read(http("200 OK", "Transfer-Encoding: chunked\r\n", page)))
                .as("undone by the crawler")
                .hasSize(2);
    }

    @Test
    void aDocumentThatUnpacksToTooMuchIsRejected() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[20 << 20]);
        }
        List<Reading> readings = read(http("200 OK", "Content-Encoding: gzip\r\n", bomb.toByteArray()));
        assertThat(readings).singleElement().isInstanceOf(Rejected.class);
    }

    @Test
    void whatTheServerRefusedIsPrivateAndWhatItDidNotFindIsNoPost() {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        assertThat(reasons(read(http("403 Forbidden", "", page)))).containsExactly(Skipped.Reason.PRIVATE);
        assertThat(reasons(read(http("401 Unauthorized", "", page)))).containsExactly(Skipped.Reason.PRIVATE);
        assertThat(reasons(read(http("404 Not Found", "", page)))).containsExactly(Skipped.Reason.NOT_A_POST);
        assertThat(reasons(read(http("302 Found", "", page)))).containsExactly(Skipped.Reason.NOT_A_POST);
    }

    @Test
    void aPageThatAsksForALoginIsPrivateInBothLanguagesAndOneThatTalksOfItIsNot() {
        String english = "<html><body>You must be logged-in to do that.</body></html>";
        String french = "<html><body>Vous devez être connecté pour voir cette page.</body></html>";
        String talk = "<html><body>" + "The wall again. ".repeat(300) + "You must log in, they said.</body></html>";
        assertThat(reasons(read(utf8(english)))).containsExactly(Skipped.Reason.PRIVATE);
        assertThat(reasons(read(utf8(french)))).containsExactly(Skipped.Reason.PRIVATE);
        assertThat(read(utf8(talk))).singleElement().isInstanceOf(Observation.class);
    }

    private static byte[] utf8(String page) {
        return http("200 OK", "", page.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] http(String status, String fields, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n" + fields + "\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static List<Skipped.Reason> reasons(List<Reading> readings) {
        return readings.stream().map(reading -> ((Skipped) reading).reason()).toList();
    }

    private static List<Reading> read(byte[] answer) {
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://board.example.org/t/1\r\n"
                + "WARC-Date: 2026-03-04T18:20:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + answer.length + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(answer);
        DumpFile file = new DumpFile(
                "/dumps/a.warc",
                9000,
                "",
                List.of(),
                0,
                Charsets.Told.DEFAULT,
                DumpFile.State.DUMP,
                "warc",
                "warc",
                null,
                null,
                false,
                null);
        List<Reading> readings = new ArrayList<>();
        new Warc(() -> List.of(new BoardPage()))
                .reader(file)
                .read(
                        new RawRecord(record.toByteArray(), 7000, record.size(), null, null, RawRecord.Fault.NONE),
                        readings::add);
        return readings;
    }

    /** A page format as small as can be. */
    private static final class BoardPage implements DumpFormat {
        @Override
        public String name() {
            return "board";
        }

        @Override
        public String family() {
            return "board";
        }

        @Override
        public String recognisedBy() {
            return "";
        }

        @Override
        public String fills() {
            return "";
        }

        @Override
        public String leavesOpen() {
            return "";
        }

        @Override
        public boolean claims(Head head) {
            return head.text().contains("class=board");
        }

        @Override
        public Framing framing() {
            return Framing.whole();
        }

        @Override
        public RecordReader reader(DumpFile file) {
            Capture capture = Objects.requireNonNull(file.capture());
            assertThat(capture.at()).isEqualTo(Instant.parse("2026-03-04T18:20:00Z"));
            return (raw, out) -> {
                HtmlPage page = HtmlPage.of(raw, file);
                page.document().select("p").forEach(post -> {
                    Place place = new Place("board", "board.example.org", null, null, false);
                    Draft draft = new Draft(page.cut(post, "#" + post.id()), file, place, post.id());
                    draft.say(new Body(post.html(), Body.Markup.HTML, HtmlText.read(post.html())));
                    draft.sourceUrl = page.address();
                    out.accept(draft.finish());
                });
            };
        }
    }
}
