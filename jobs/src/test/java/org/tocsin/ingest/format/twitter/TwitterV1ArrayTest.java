package org.tocsin.ingest.format.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class TwitterV1ArrayTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "tweets.json";
    }

    @Override
    protected String sampleName() {
        return "twitter-v1-array.json";
    }

    @Override
    protected String formatName() {
        return "twitter-v1-array";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void pointsAtEachTweetAndAtTheOneInside() {
        assertThat(posts())
                .extracting(post -> post.locator().pointer())
                .containsExactly("/0", "/2", "/2/retweeted_status");
    }
}
