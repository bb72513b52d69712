package org.tocsin.ingest.format.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class TwitterV2ArrayTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "tweets.json";
    }

    @Override
    protected String sampleName() {
        return "twitter-v2-array.json";
    }

    @Override
    protected String formatName() {
        return "twitter-v2-array";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 1);
    }

    @Test
    void pointsAtEachTweetAndAtTheOneInside() {
        assertThat(posts())
                .extracting(post -> post.locator().pointer())
                .containsExactly("/0", "/0/referenced_tweets/0");
    }
}
