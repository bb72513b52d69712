package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class TwitchFileTest extends DumpFormatContract {
    @TempDir
    Path folder;

    @Override
    protected String fileName() {
        return "90001.json";
    }

    @Override
    protected String sampleName() {
        return "twitch-chat.json";
    }

    @Override
    protected String formatName() {
        return "twitch-chat";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 2, 3);
    }

    @Test
    void aCommentHasItsChannelVideoAuthorAndTimeToTheMicrosecond() {
        Observation post = posts().get(0);
        assertThat(post.nativeId()).isEqualTo("c-1");
        assertThat(post.kind()).isEqualTo(Observation.Kind.CHAT);
        assertThat(post.place().containerId()).isEqualTo("7001");
        assertThat(post.place().containerName()).isEqualTo("potteryhall");
        assertThat(post.threadId()).isEqualTo("90001");
        assertThat(post.threadTitle()).isEqualTo("Throwing bowls, part 3");
        assertThat(post.author().id()).isEqualTo("501");
        assertThat(post.author().handle()).isEqualTo("skellund");
        assertThat(post.author().role()).isEqualTo("moderator");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:12.123456Z"));
        assertThat(post.moment().basis()).isEqualTo(Moment.Basis.OFFSET);
        assertThat(post.moment().capturedAt()).isEqualTo(Instant.parse("2026-03-05T10:00:00Z"));
        assertThat(post.metrics()).containsEntry("bits", 100L);
    }

    @Test
    void aMentionIsFoundInTheWords() {
        Observation post = posts().get(0);
        assertThat(post.mentions().get(0).handle()).isEqualTo("Corvableck");
        assertThat(post.mentions().get(0).at()).isEqualTo(new org.tocsin.post.Span(0, 11));
    }

    @Test
    void aCommentWithoutTimeAndAuthorIsReckonedFromTheVideosBeginning() {
        Observation post = posts().get(1);
        assertThat(post.author()).isEqualTo(Author.UNKNOWN);
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:30Z"));
        assertThat(post.moment().basis()).isEqualTo(Moment.Basis.RELATIVE_ESTIMATE);
        assertThat(post.moment().errorSeconds()).isEqualTo(60L);
        assertThat(post.body().text().text()).isEqualTo("https://example.com/kiln is the one");
        assertThat(post.links().get(0).url()).isEqualTo("https://example.com/kiln");
    }

    @Test
    void whispersAndWhatWaitsForAModeratorAreLeftOut() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("c-1", "c-2", "c-5");
        assertThat(posts().get(2).standing().state()).isEqualTo(Standing.State.REMOVED);
    }

    @Test
    void aHighlightsCommentsBearTheTimeOfItsCutting() throws IOException {
        String highlight = """
                {"video":{"id":"9","type":"%s","created_at":"2026-03-04T18:00:00Z"},"comments":[{"_id":"c",
                "created_at":"2026-03-04T18:00:01Z","content_offset_seconds":900,"message":{"body":"x"}}]}
                """;
        Path path = Files.writeString(folder.resolve("h.json"), highlight.formatted("highlight"));
        Moment copied = posts(read(discover(path))).get(0).moment();
        assertThat(copied.basis()).isEqualTo(Moment.Basis.CLAIMED);
        assertThat(copied.errorSeconds()).isEqualTo(60L * 86_400);
        Files.writeString(path, highlight.formatted("archive"));
        assertThat(posts(read(discover(path))).get(0).moment().basis()).isEqualTo(Moment.Basis.OFFSET);
    }

    @Test
    void picturesBeforeTheCommentsAreNotInTheWay() throws IOException {
        String chat = """
                {"streamer":{"name":"n","id":7},"embeddedData":{"firstParty":[{"data":"%s"}]},"comments":[{"_id":"c",
                "created_at":"2026-03-04T18:00:01Z","content_offset_seconds":1,"message":{"body":"x"}}]}
                """;
        Path path = Files.writeString(folder.resolve("p.json"), chat.formatted("QUJD".repeat(4_500_000)));
        Observation post = posts(read(discover(path))).get(0);
        assertThat(post.nativeId()).isEqualTo("c");
        assertThat(post.place().containerId()).isEqualTo("7");
    }
}
