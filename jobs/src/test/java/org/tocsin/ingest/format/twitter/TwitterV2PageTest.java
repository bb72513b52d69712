package org.tocsin.ingest.format.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class TwitterV2PageTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "page.json";
    }

    @Override
    protected String sampleName() {
        return "twitter-v2-page.json";
    }

    @Override
    protected String formatName() {
        return "twitter-v2-page";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 3, 0);
    }

    @Test
    void aTweetThatStandsTwiceInAPageIsOne() {
        assertThat(posts())
                .extracting(Observation::nativeId)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }
}
