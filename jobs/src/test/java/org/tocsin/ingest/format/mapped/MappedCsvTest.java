package org.tocsin.ingest.format.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class MappedCsvTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "any.csv";
    }

    @Override
    protected String sampleName() {
        return "mapped.csv";
    }

    @Override
    protected String formatName() {
        return "mapped";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Override
    protected String mapping() {
        return """
                format: csv
                fields: {id: key, author: who, body: words, timestamp: at}
                timestamp_format: epoch_s
                visibility: public
                """;
    }

    @Override
    protected boolean tellsCutRecords() {
        return false;
    }

    @Test
    void aQuotedFieldMayHoldCommasQuotesAndLines() {
        assertThat(posts().get(0).body().text().text()).isEqualTo("Good, \"morning\"\nand more");
        assertThat(posts().get(2).nativeIdSynthetic()).isTrue();
    }
}
