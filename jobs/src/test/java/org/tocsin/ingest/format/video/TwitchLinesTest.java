package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class TwitchLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "chat.ndjson";
    }

    @Override
    protected String sampleName() {
        return "twitch-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "twitch-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 1);
    }

    @Test
    void aLineIsReadAsTheSameCommentInAFileWouldBe() {
        Observation post = posts().get(1);
        assertThat(post.place().uid("n-2")).isEqualTo(post.postUid());
        assertThat(post.author().name()).isEqualTo("鈴木");
        assertThat(post.mentions().get(0).at()).isEqualTo(new org.tocsin.post.Span(10, 19));
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:13Z"));
    }
}
