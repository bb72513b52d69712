package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class BlueskyLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "bluesky-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "bluesky-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "bluesky-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void aRecordWithoutItsAddressGetsAnIdOfItsBytes() {
        assertThat(posts().get(2).nativeIdSynthetic()).isTrue();
        assertThat(posts().get(1).author().id()).isEqualTo("did:plc:invent1");
        assertThat(posts().get(1).moment().errorSeconds()).isNull();
    }
}
