package org.tocsin.ingest.format.reddit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class RedditSubmissionsTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "RS_2024-01";
    }

    @Override
    protected String sampleName() {
        return "reddit-submissions.ndjson";
    }

    @Override
    protected String formatName() {
        return "reddit-submissions";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 1, 0);
    }

    @Test
    void theTitleIsSubjectAndThreadTitle() {
        Observation post = posts().get(0);
        assertThat(post.subject()).isEqualTo("Rain & sun");
        assertThat(post.threadTitle()).isEqualTo("Rain & sun");
        assertThat(post.threadId()).isEqualTo("t3_zz9");
    }

    @Test
    void ofARemovedTextTheTitleStays() {
        Observation post = posts().get(1);
        assertThat(post.body().text().text()).isEmpty();
        assertThat(post.subject()).isEqualTo("A title that stays");
        assertThat(post.standing().state()).isEqualTo(Standing.State.REMOVED);
    }
}
