package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class GabTableTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "gab-table.csv";
    }

    @Override
    protected String sampleName() {
        return "gab-table.csv";
    }

    @Override
    protected String formatName() {
        return "gab-table";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 1, 1);
    }

    @Override
    protected boolean tellsCutRecords() {
        return false;
    }

    @Test
    void aRowMayGoOnOverALineFeed() {
        assertThat(posts().get(0).body().text().text()).isEqualTo("Will it\nrain, @invent2?");
        assertThat(posts().get(0).author().handle()).isEqualTo("invent1");
        assertThat(posts().get(1).langDeclared()).isEqualTo("fr");
    }
}
