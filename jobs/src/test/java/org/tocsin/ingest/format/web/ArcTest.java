package org.tocsin.ingest.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;

class ArcTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "web.arc";
    }

    @Override
    protected String sampleName() {
        return "web.arc";
    }

    @Override
    protected String formatName() {
        return "arc";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 4, 1);
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
    void aPageHasTheRecordsAddressAndTime() {
        Observation page = posts().get(0);
        assertThat(page.nativeId()).isEqualTo("http://carnet.example.org/rain");
        assertThat(page.subject()).isEqualTo("Carnet & cie");
        assertThat(page.body().text().text()).startsWith("Il pleut à Sample-sur-Mer");
        assertThat(page.moment().capturedAt()).isEqualTo(Instant.parse("2005-03-04T18:20:01Z"));
    }

    @Test
    void aTimeWithoutSecondsIsReadAndNeverTakenForThatOfWriting() {
        Moment moment = posts().get(1).moment();
        assertThat(moment.capturedAt()).isEqualTo(Instant.parse("2005-03-04T18:20:00Z"));
        assertThat(moment.createdAt()).isNull();
    }
}
