package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class VichanCatalogTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "brume-1.json";
    }

    @Override
    protected String sampleName() {
        return "vichan-catalog.json";
    }

    @Override
    protected String formatName() {
        return "vichan-catalog";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 1);
    }

    @Test
    void eachThreadIsItsOpeningPost() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("70", "71");
        assertThat(posts()).extracting(Observation::kind).containsOnly(Observation.Kind.POST);
        assertThat(posts().get(0).place().containerId()).isEqualTo("brume");
        assertThat(posts().get(0).moment().createdAt()).isEqualTo("2026-03-02T09:00:00Z");
    }
}
