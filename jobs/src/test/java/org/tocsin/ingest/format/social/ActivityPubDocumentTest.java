package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Moment;

class ActivityPubDocumentTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "activitypub-document.json";
    }

    @Override
    protected String sampleName() {
        return "activitypub-document.json";
    }

    @Override
    protected String formatName() {
        return "activitypub-document";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(1, 0, 0);
    }

    @Override
    protected boolean tellsCutRecords() {
        return false;
    }

    @Test
    void aTimeWithoutItsZoneIsAssumedAndMayBeHoursOff() {
        Moment moment = posts().get(0).moment();
        assertThat(moment.basis()).isEqualTo(Moment.Basis.ASSUMED_ZONE);
        assertThat(moment.errorSeconds()).isEqualTo(14 * 3600);
        assertThat(posts().get(0).place().site()).isEqualTo("example.com");
    }
}
