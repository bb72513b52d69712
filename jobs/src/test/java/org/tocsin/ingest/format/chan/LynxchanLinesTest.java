package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class LynxchanLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "threads.ndjson";
    }

    @Override
    protected String sampleName() {
        return "lynxchan-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "lynxchan-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void aThreadThatNobodyAnswersIsOnePost() {
        assertThat(posts().get(0).nativeId()).isEqualTo("50");
        assertThat(posts().get(0).locator().byteOffset()).isZero();
    }
}
