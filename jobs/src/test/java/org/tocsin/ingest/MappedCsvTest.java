package org.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappedCsvTest extends DumpFormatContract {
    @Override
    String fileName() {
        return "any.csv";
    }

    @Override
    String sampleName() {
        return "mapped.csv";
    }

    @Override
    String formatName() {
        return "mapped";
    }

    @Override
    List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Override
    String mapping() {
        return """
                format: csv
                fields: {id: key, author: who, body: words, timestamp: at}
                timestamp_format: epoch_s
                visibility: public
                """;
    }

    @Override
    boolean tellsCutRecords() {
        return false;
    }

    @Test
    void aQuotedFieldMayHoldCommasQuotesAndLines() {
        assertThat(posts().get(0).body().text().text()).isEqualTo("Good, \"morning\"\nand more");
        assertThat(posts().get(2).nativeIdSynthetic()).isTrue();
    }
}
