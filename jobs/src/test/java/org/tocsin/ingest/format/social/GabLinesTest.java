package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;

class GabLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "gab-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "gab-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "gab-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(7, 1, 2);
    }

    @Test
    void aRepostSaysNothingAndTheRepostedPostIsItsWriters() {
        assertThat(posts().get(1).kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(posts().get(1).body().text().text()).isEmpty();
        assertThat(posts().get(2).nativeId()).isEqualTo("400");
        assertThat(posts().get(2).author().id()).isEqualTo("2");
        assertThat(posts().get(1).replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(posts().get(2).postUid());
    }

    @Test
    void aReplyHasItsThreadItsParentAndItsEpoch() {
        Observation reply = posts().get(3);
        assertThat(reply.threadId()).isEqualTo("501");
        assertThat(reply.replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(posts().get(0).postUid());
        assertThat(reply.moment().basis()).isEqualTo(Moment.Basis.EPOCH);
        assertThat(reply.mentions()).extracting(Mention::handle).containsExactly("invent1");
    }

    @Test
    void aQuotedPostIsARowOfItsOwn() {
        assertThat(posts().get(5).kind()).isEqualTo(Observation.Kind.QUOTE);
        assertThat(posts().get(6).body().text().text()).isEqualTo("quoted words");
    }
}
