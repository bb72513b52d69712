package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class BlueskyDocumentTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "bluesky-document.json";
    }

    @Override
    protected String sampleName() {
        return "bluesky-document.json";
    }

    @Override
    protected String formatName() {
        return "bluesky-document";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 2, 0);
    }

    @Test
    void everyPostOfAThreadIsARowWithItsOwnBytes() {
        assertThat(posts())
                .extracting(post -> post.locator().pointer())
                .containsExactly("/thread/parent/post", "/thread/post", "/thread/replies/0/post");
        assertThat(posts().get(2).replyTo().get(0).uid())
                .isEqualTo(posts().get(1).postUid());
    }

    @Test
    void othersLabelsStayTheirs() {
        assertThat(posts().get(2).thirdPartyLabels()).contains("rude");
        assertThat(posts().get(1).author().handle()).isEqualTo("one.example.com");
    }
}
