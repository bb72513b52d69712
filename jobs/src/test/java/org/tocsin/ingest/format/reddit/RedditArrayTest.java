package org.tocsin.ingest.format.reddit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class RedditArrayTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "saved.json";
    }

    @Override
    protected String sampleName() {
        return "reddit-array.json";
    }

    @Override
    protected String formatName() {
        return "reddit-listing-array";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 1, 1);
    }

    @Test
    void bareCommentsAndSubmissionsMayStandTogether() {
        assertThat(posts())
                .extracting(Observation::kind)
                .containsExactly(Observation.Kind.REPLY, Observation.Kind.POST);
    }
}
