package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class TwitchCommentTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "comment.json";
    }

    @Override
    protected String sampleName() {
        return "twitch-comment.json";
    }

    @Override
    protected String formatName() {
        return "twitch-comment";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(1, 0, 0);
    }

    @Test
    void theOnlyCommentIsRead() {
        assertThat(posts().get(0).threadId()).isEqualTo("90001");
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:02.5Z"));
    }
}
