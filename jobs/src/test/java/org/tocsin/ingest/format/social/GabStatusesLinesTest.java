package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class GabStatusesLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "gab-statuses-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "gab-statuses-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "gab-statuses-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 1, 1);
    }

    @Test
    void gabKeepsItsNameAndItsIds() {
        assertThat(posts().get(0).place().platform()).isEqualTo("gab");
        assertThat(posts().get(0).place().site()).isEqualTo("gab.com");
        assertThat(posts().get(1).replyTo().get(0).uid())
                .isEqualTo(posts().get(0).postUid());
    }
}
