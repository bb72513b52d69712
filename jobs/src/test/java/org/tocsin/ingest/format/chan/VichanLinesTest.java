package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class VichanLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "threads.ndjson";
    }

    @Override
    protected String sampleName() {
        return "vichan-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "vichan-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(4, 0, 1);
    }

    @Test
    void positionsBeginAnewInEachThread() {
        assertThat(posts()).extracting(Observation::position).containsExactly(0, 1, 0, 1);
        assertThat(posts()).extracting(Observation::threadId).containsExactly("100", "100", "201", "201");
    }
}
