package org.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FourChanFileTest extends DumpFormatContract {
    @Override
    String fileName() {
        return "thread.json";
    }

    @Override
    String sampleName() {
        return "4chan-thread.json";
    }

    @Override
    String formatName() {
        return "4chan-thread";
    }

    @Override
    List<Integer> counts() {
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
