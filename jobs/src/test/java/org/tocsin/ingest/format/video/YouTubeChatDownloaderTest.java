package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;

class YouTubeChatDownloaderTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "chat.jsonl";
    }

    @Override
    protected String sampleName() {
        return "youtube-chat-downloader.jsonl";
    }

    @Override
    protected String formatName() {
        return "youtube-chat-downloader-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 4, 2);
    }

    @Test
    void aMessageHasTheIdThatYtDlpGivesIt() {
        Observation post = posts().get(0);
        assertThat(post.postUid()).isEqualTo(new Place("youtube", "youtube.com", null, null, false).uid("ChwA%3D"));
        assertThat(post.author().id()).isEqualTo("UC5011111111111111111111");
        assertThat(post.author().role()).isEqualTo("moderator");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:12Z"));
        assertThat(post.body().text().text()).isEqualTo("Quel mur, @grolzell :slight_smile:");
        assertThat(posts().get(1).nativeId()).isEqualTo("ChwC");
    }

    @Test
    void anOldVersionHasItsAuthorInTheMessage() {
        assertThat(posts().get(2).author().id()).isEqualTo("UC5022222222222222222222");
        assertThat(posts().get(2).author().name()).isEqualTo("grolzell");
    }
}
