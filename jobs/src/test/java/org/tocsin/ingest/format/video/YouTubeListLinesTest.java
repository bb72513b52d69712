package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class YouTubeListLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "comments.json";
    }

    @Override
    protected String sampleName() {
        return "youtube-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "youtube-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 1, 1);
    }

    @Test
    void aCommentOfADownloaderHasAnEstimatedTime() {
        Observation post = posts().get(0);
        assertThat(post.nativeId()).isEqualTo("UgV");
        assertThat(post.author().id()).isEqualTo("UC501");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.ofEpochMilli(1772020800500L));
        assertThat(post.moment().errorSeconds()).isEqualTo(7 * 86_400L + 43_200);
        assertThat(post.metrics()).containsEntry("likes", 12L);
        assertThat(posts().get(1).moment().createdAt()).isNull();
        assertThat(posts().get(1).replyTo().get(0).uid()).isEqualTo(post.postUid());
        assertThat(posts().get(1).metrics()).isEmpty();
    }

    @Test
    void aVideoInALineGivesItsComments() {
        assertThat(posts().get(2).place().containerId()).isEqualTo("vid00000004");
        assertThat(posts().get(2).locator().pointer()).isEqualTo("/comments/0");
    }
}
