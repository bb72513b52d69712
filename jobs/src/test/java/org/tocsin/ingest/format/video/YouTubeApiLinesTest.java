package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class YouTubeApiLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "comments.ndjson";
    }

    @Override
    protected String sampleName() {
        return "youtube-api-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "youtube-api-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(4, 2, 1);
    }

    @Test
    void pagesThreadsAndCommentsMayShareAFile() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("UgK", "UgL", "UgM", "UgN");
        assertThat(posts().get(1).locator().pointer()).isEqualTo("/items/1");
    }
}
