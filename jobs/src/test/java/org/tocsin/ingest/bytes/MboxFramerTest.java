package org.tocsin.ingest.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MboxFramerTest {
    private static final String ONE = "From ann@example.org Wed Mar  4 18:20:00 2026\nFrom: Ann\n\none\n\n";
    private static final String TWO = "From -7513412341234\nFrom: Bob\n\ntwo\n";

    @Test
    void aMessageBeginsAtAFromLineAboveAHeader() throws IOException {
        assertThat(read(ONE + TWO)).containsExactly(ONE, TWO);
        assertThat(read("\n\n" + ONE + TWO)).as("below blank lines").containsExactly(ONE, TWO);
    }

    @Test
    void aLineThatOnlyBeginsSoIsPartOfItsMessage() throws IOException {
        String words = ONE + "From 3 to 4 they slept.\nAnd woke.\n";
        String noted = ONE + "From what I know\nNote: nothing.\n";
        String close = ONE + "above\nFrom x 3\nNote: no blank line before.\n";
        assertThat(read(words)).containsExactly(words);
        assertThat(read(noted)).containsExactly(noted);
        assertThat(read(close)).containsExactly(close);
    }

    @Test
    void aLongNumberNeedsNoBlankLineAboveIt() throws IOException {
        String tight = "From -7513412341230\nFrom: Ann\n\none\n";
        assertThat(read(tight + TWO)).containsExactly(tight, TWO);
        String words = tight + "From 2026\nNote: a year.\n";
        assertThat(read(words)).containsExactly(words);
    }

    @Test
    void aBatchOfNewsIsCutAtItsOwnLines() throws IOException {
        String first = "#! rnews 30\nFrom: Ann\n\none\n";
        String second = "#! rnews 30\nFrom: Bob\n\ntwo\n";
        assertThat(read(first + second)).containsExactly(first, second);
    }

    @Test
    void aFileMayBeOneMessageOrNone() throws IOException {
        String message = "From: Ann\r\nSubject: one\r\n\r\none\r\n";
        assertThat(read(message)).containsExactly(message);
        assertThat(read("\r\n\r\n")).isEmpty();
    }

    private static List<String> read(String text) throws IOException {
        ByteSource source = ByteSource.of(text.getBytes(StandardCharsets.UTF_8), 0);
        Framer framer = Framing.messages().over(source, Long.MAX_VALUE, false);
        List<String> records = new ArrayList<>();
        for (RawRecord raw = framer.next(); raw != null; raw = framer.next()) {
            assertThat(raw.length()).isEqualTo(raw.bytes().length);
            records.add(raw.text());
        }
        return records;
    }
}
