package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class BlueskyListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "bluesky-list.json";
    }

    @Override
    protected String sampleName() {
        return "bluesky-list.json";
    }

    @Override
    protected String formatName() {
        return "bluesky-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 1, 0);
    }

    @Test
    void aQuotedPostIsARowOfItsOwn() {
        assertThat(posts().get(0).replyTo().get(0).uid())
                .isEqualTo(posts().get(1).postUid());
        assertThat(posts().get(1).body().text().text()).isEqualTo("quoted words");
        assertThat(posts().get(1).author().id()).isEqualTo("did:plc:invent2");
    }
}
