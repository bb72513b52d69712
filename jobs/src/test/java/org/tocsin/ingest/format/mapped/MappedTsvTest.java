package org.tocsin.ingest.format.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Moment;

class MappedTsvTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "any.tsv";
    }

    @Override
    protected String sampleName() {
        return "mapped.tsv";
    }

    @Override
    protected String formatName() {
        return "mapped";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 1);
    }

    @Override
    protected String mapping() {
        return """
                format: tsv
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
    void aQuoteInATabSeparatedFieldIsJustAQuote() {
        assertThat(posts().get(0).body().text().text()).isEqualTo("Good \"morning");
        assertThat(posts().get(1).moment()).isEqualTo(Moment.UNKNOWN);
    }
}
