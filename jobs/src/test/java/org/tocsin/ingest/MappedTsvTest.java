package org.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappedTsvTest extends DumpFormatContract {
    @Override
    String fileName() {
        return "any.tsv";
    }

    @Override
    String sampleName() {
        return "mapped.tsv";
    }

    @Override
    String formatName() {
        return "mapped";
    }

    @Override
    List<Integer> counts() {
        return List.of(2, 0, 1);
    }

    @Override
    String mapping() {
        return """
                format: tsv
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
    void aQuoteInATabSeparatedFieldIsJustAQuote() {
        assertThat(posts().get(0).body().text().text()).isEqualTo("Good \"morning");
        assertThat(posts().get(1).moment()).isEqualTo(Moment.UNKNOWN);
    }
}
