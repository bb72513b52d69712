package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class LiveChatTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "A wall [vid00000001].live_chat.json";
    }

    @Override
    protected String sampleName() {
        return "youtube-live-chat.ndjson";
    }

    @Override
    protected String formatName() {
        return "youtube-live-chat";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 4, 2);
    }

    @Test
    void aMessageIsItsRunsWithEmojiByCharacterOrName() {
        Observation post = posts().get(0);
        assertThat(post.nativeId()).isEqualTo("ChwA%3D");
        assertThat(post.body().text().text()).isEqualTo("Quel mur, @grolzell 🙂:_brick:");
        assertThat(post.mentions()).extracting(mention -> mention.handle()).containsExactly("grolzell");
        assertThat(post.author().handle()).isEqualTo("skellund");
        assertThat(post.author().role()).isEqualTo("moderator");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:12Z"));
        assertThat(post.kind()).isEqualTo(Observation.Kind.CHAT);
    }

    @Test
    void theFilesNameTellsTheVideo() {
        assertThat(posts()).allMatch(post -> "vid00000001".equals(post.threadId()));
        assertThat(posts().get(0).sourceUrl()).isEqualTo("https://www.youtube.com/watch?v=vid00000001");
    }

    @Test
    void aShortenedLinkIsKeptWhole() {
        Observation post = posts().get(1);
        assertThat(post.body().text().text()).isEqualTo("plans at https://example.org/wal...");
        assertThat(post.links()).extracting(link -> link.url()).containsExactly("https://example.org/walls?a=1");
    }

    @Test
    void severalActionsOfALineAreSeveralRecords() {
        assertThat(posts())
                .extracting(Observation::nativeId)
                .containsExactly("ChwA%3D", "ChwB", "ChwC", "ChwE", "ChwF");
        assertThat(posts().get(2).locator().pointer()).isEqualTo("/replayChatItemAction/actions/1");
        assertThat(posts().get(4).locator().pointer()).isNull();
    }
}
