package org.tocsin.ingest.format.reddit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class RedditThingsTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "stream.ndjson";
    }

    @Override
    protected String sampleName() {
        return "reddit-things.ndjson";
    }

    @Override
    protected String formatName() {
        return "reddit-listing-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 4, 1);
    }

    @Test
    void aMessageToOneAccountIsNotRead() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("t3_zz9", "t1_aa1", "t1_aa3");
    }
}
