package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class FourChanFileTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "thread.json";
    }

    @Override
    protected String sampleName() {
        return "4chan-thread.json";
    }

    @Override
    protected String formatName() {
        return "4chan-thread";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void pointsAtEachPostInTheDocument() {
        assertThat(posts())
                .extracting(post -> post.locator().pointer())
                .containsExactly("/posts/0", "/posts/1", "/posts/2");
    }

    @Test
    void aBoardThatNothingNamesIsFlagged() {
        assertThat(posts()).allMatch(post -> post.flags().contains("container_unknown"));
    }
}
