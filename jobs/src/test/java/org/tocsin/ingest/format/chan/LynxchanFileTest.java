package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.Samples;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class LynxchanFileTest extends DumpFormatContract {
    @TempDir
    Path site;

    @Override
    protected String fileName() {
        return "thread.json";
    }

    @Override
    protected String sampleName() {
        return "lynxchan-thread.json";
    }

    @Override
    protected String formatName() {
        return "lynxchan-thread";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void theOpeningPostIsWhatStandsBeforeItsAnswers() {
        Observation opener = posts().get(0);
        assertThat(opener.nativeId()).isEqualTo("900");
        assertThat(opener.threadId()).isEqualTo("900");
        assertThat(opener.kind()).isEqualTo(Observation.Kind.POST);
        assertThat(opener.locator().byteLength())
                .isLessThan(posts().get(1).locator().byteOffset() + 1);
    }

    @Test
    void anAnswerNamesWhomItAnswersAndWhatItQuotes() {
        Observation answer = posts().get(1);
        assertThat(answer.replyTo())
                .singleElement()
                .satisfies(reply ->
                        assertThat(reply.uid()).isEqualTo(posts().get(0).postUid()));
        assertThat(answer.quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.nativeId()).isEqualTo("900"));
    }

    @Test
    void timesCarryTheirOffsetAndAnEditIsTold() {
        Moment moment = posts().get(1).moment();
        assertThat(moment.createdAt()).isEqualTo("2022-09-12T16:30:00Z");
        assertThat(moment.basis()).isEqualTo(Moment.Basis.OFFSET);
        assertThat(moment.editedAt()).isEqualTo("2022-09-12T17:00:00Z");
        assertThat(posts().get(1).standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void aFileOfAKnownSiteHasItsWholeAddress() throws IOException {
        Path board = Files.createDirectories(site.resolve("lamp.example.org").resolve("lamp"));
        Path thread = Files.write(board.resolve("900.json"), Samples.named(sampleName()));
        assertThat(posts(read(discover(thread))).get(0).media())
                .singleElement()
                .satisfies(media -> assertThat(media.url()).isEqualTo("https://lamp.example.org/.media/abc.png"));
    }

    @Test
    void theRecordItselfNamesItsBoard() {
        assertThat(posts()).allMatch(post -> "lamp".equals(post.place().containerId()));
    }

    @Test
    void aPostWithoutMarkupHasItsPlainWords() {
        assertThat(posts().get(2).body().text().text()).isEqualTo("plain words only");
    }
}
