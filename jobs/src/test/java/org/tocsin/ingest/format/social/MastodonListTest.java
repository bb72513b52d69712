package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class MastodonListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "mastodon-list.json";
    }

    @Override
    protected String sampleName() {
        return "mastodon-list.json";
    }

    @Override
    protected String formatName() {
        return "mastodon-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 1, 1);
    }

    @Test
    void anOldUriIsATagAndANonsenseOneLeavesTheServersId() {
        assertThat(posts().get(0).nativeId()).startsWith("tag:social.example,");
        assertThat(posts().get(1).nativeId()).isEqualTo("202");
        assertThat(posts().get(1).place().site()).isEqualTo("social.example");
    }
}
