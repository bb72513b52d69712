package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class LynxchanCatalogTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "1.json";
    }

    @Override
    protected String sampleName() {
        return "lynxchan-catalog.json";
    }

    @Override
    protected String formatName() {
        return "lynxchan-catalog";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void aThreadHasItsOpeningPostAndItsLastAnswers() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("900", "905", "910");
        assertThat(posts()).extracting(Observation::threadId).containsExactly("900", "900", "910");
        assertThat(posts()).extracting(Observation::position).containsExactly(0, 2, 0);
    }

    @Test
    void aThreadOfTheCatalogHasNoTimeOfItsOwn() {
        assertThat(posts().get(2).moment().createdAt()).isNull();
    }
}
