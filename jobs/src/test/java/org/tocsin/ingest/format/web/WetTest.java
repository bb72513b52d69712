package org.tocsin.ingest.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;

class WetTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "web.wet";
    }

    @Override
    protected String sampleName() {
        return "web.wet";
    }

    @Override
    protected String formatName() {
        return "wet";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 2, 1);
    }

    @Override
    protected boolean decodes() {
        return true;
    }

    @Override
    protected boolean tellsCutRecords() {
        return false; // what a cut page still shows is read, and flagged
    }

    @Test
    void aPageIsOneRowOfText() {
        Observation page = posts().get(0);
        assertThat(page.kind()).isEqualTo(Observation.Kind.PAGE);
        assertThat(page.place().platform()).isEqualTo("wet");
        assertThat(page.place().site()).isEqualTo("carnet.example.org");
        assertThat(page.subject()).isEqualTo("Carnet");
        assertThat(page.body().text().text()).contains("Appelez le 01 99 00 12 34");
        assertThat(page.langDeclared()).isEqualTo("fra");
    }

    @Test
    void whatPrecedesAndFollowsADamagedRecordIsRead() {
        assertThat(posts())
                .extracting(Observation::nativeId)
                .endsWith("https://wall.example.org/b", "https://wall.example.org/d");
        Moment moment = posts().get(1).moment();
        assertThat(moment.capturedAt()).isEqualTo(Instant.parse("2026-03-04T18:20:03Z"));
    }
}
