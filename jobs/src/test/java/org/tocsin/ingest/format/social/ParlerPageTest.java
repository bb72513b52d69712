package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class ParlerPageTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "parler-page.html";
    }

    @Override
    protected String sampleName() {
        return "parler-page.html";
    }

    @Override
    protected String formatName() {
        return "parler-page";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 0);
    }

    @Override
    protected boolean tellsCutRecords() {
        return false;
    }

    @Test
    void thePostItsEchoAndItsCommentAreRowsOfTheirWriters() {
        assertThat(posts()).extracting(post -> post.author().handle()).containsExactly("one", "two", "three");
        assertThat(posts().get(0).body().text().text()).isEqualTo("Will it rain? @two & co");
        assertThat(posts().get(0).replyTo().get(0).uid())
                .isEqualTo(posts().get(1).postUid());
        assertThat(posts().get(2).nativeId()).isEqualTo("b".repeat(32));
        assertThat(posts().get(2).threadId()).isEqualTo("a".repeat(32));
    }
}
