package org.tocsin.ingest.format.reddit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class RedditAnswerTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "zz9.json";
    }

    @Override
    protected String sampleName() {
        return "reddit-thread.json";
    }

    @Override
    protected String formatName() {
        return "reddit-listing-answer";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 2, 1);
    }

    @Test
    void theOpenerAndItsAnswersAreOneThread() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("t3_zz9", "t1_aa1", "t1_aa3");
        assertThat(posts()).extracting(Observation::threadId).containsOnly("t3_zz9");
        assertThat(posts().get(0).subject()).isEqualTo("Rain & sun");
    }

    @Test
    void anAnswerInsideARemovedOneIsRead() {
        Observation deep = posts().get(2);
        assertThat(deep.body().text().text()).isEqualTo("La pluie, bien sûr.");
        assertThat(deep.replyTo()).hasSize(1);
        assertThat(deep.replyTo().get(0).nativeId()).isEqualTo("t1_aa2");
        assertThat(deep.locator().pointer()).endsWith("/data/replies/data/children/0");
    }

    @Test
    void whatIsWrittenIsReadAndWhatTheApiMadeOfItIsNotKept() {
        Observation top = posts().get(1);
        assertThat(top.body().text().text()).startsWith("> What do you prefer?");
        assertThat(top.quotes()).hasSize(1);
        assertThat(top.mentions()).extracting(m -> m.handle()).containsExactly("Sample_Person");
        assertThat(String.valueOf(top.extra())).doesNotContain("as shown").doesNotContain("pluie");
    }

    @Test
    void timesAreEpochs() {
        Observation top = posts().get(1);
        assertThat(top.moment().createdAt()).isEqualTo(Instant.ofEpochSecond(1_706_745_600));
        assertThat(top.moment().basis()).isEqualTo(Moment.Basis.EPOCH);
        assertThat(top.standing().state()).isEqualTo(Standing.State.EDITED);
    }
}
