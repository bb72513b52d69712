package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.Samples;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;

class LynxchanPageTest extends DumpFormatContract {
    @TempDir
    Path again;

    @Override
    protected String fileName() {
        return "300.html";
    }

    @Override
    protected String sampleName() {
        return "lynxchan-page.html";
    }

    @Override
    protected String formatName() {
        return "lynxchan-page";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Override
    protected boolean tellsCutRecords() {
        return false; // a post that the end of a page cuts is read as far as it goes, and flagged
    }

    @Test
    void aPostHasItsThreadAndWhomItAnswers() {
        Observation answer = posts().get(1);
        assertThat(answer.nativeId()).isEqualTo("301");
        assertThat(answer.threadId()).isEqualTo("300");
        assertThat(answer.threadTitle()).isEqualTo("Tea urns");
        assertThat(answer.place().containerId()).isEqualTo("tea");
        assertThat(answer.replyTo()).extracting(ReplyTo::nativeId).containsExactly("300");
        assertThat(answer.author().name()).isEqualTo("Théière");
        assertThat(posts().get(0).author().id()).isEqualTo("a1b2c3");
        assertThat(posts().get(0).media()).extracting(Media::filename).containsExactly("urn.jpg");
    }

    @Test
    void aPageSaysWhatTheApiSaysOfTheSamePosts() throws IOException {
        String api =
                "{\"boardUri\":\"tea\",\"threadId\":300,\"markdown\":\"x\",\"posts\":[{\"postId\":301,\"markdown\":\"x\"}]}";
        Path folder = Files.createDirectories(again.resolve("tea.example.org/tea/res"));
        List<Observation> json =
                posts(read(discover(Files.write(folder.resolve("300.json"), api.getBytes(StandardCharsets.UTF_8)))));
        List<Observation> page =
                posts(read(discover(Files.write(folder.resolve("300.html"), Samples.named("lynxchan-page.html")))));
        assertThat(page.subList(0, 2))
                .extracting(Observation::postUid)
                .isEqualTo(json.stream().map(Observation::postUid).toList());
    }

    @Test
    void theDayOfTheWeekDecidesWhichNumberIsTheMonth() {
        Moment first = posts().get(0).moment();
        assertThat(first.createdAt()).isEqualTo(Instant.parse("2021-03-04T05:06:07Z"));
        assertThat(first.basis()).isEqualTo(Moment.Basis.ASSUMED_ZONE);
        assertThat(LynxchanDate.read("04/03/2021 (Jeu) 05:06:07").at()).isEqualTo(first.createdAt());
        assertThat(LynxchanDate.read("13/03/2021 (Sam) 05:06:07").at())
                .isEqualTo(Instant.parse("2021-03-13T05:06:07Z"));
        assertThat(LynxchanDate.read("04/03/2021 (Xyz) 05:06:07").at()).isNull();
        assertThat(LynxchanDate.read("04/03/2021 (Thu) 25:06:07").at()).isNull();
    }
}
