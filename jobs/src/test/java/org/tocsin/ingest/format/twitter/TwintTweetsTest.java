package org.tocsin.ingest.format.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class TwintTweetsTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "dump.json";
    }

    @Override
    protected String sampleName() {
        return "twitter-twint.jsonl";
    }

    @Override
    protected String formatName() {
        return "twitter-twint-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 2);
    }

    @Test
    void aReplyIsKnownByItsConversation() {
        Observation reply = posts().get(0);
        assertThat(reply.kind()).isEqualTo(Observation.Kind.REPLY);
        assertThat(reply.threadId()).isEqualTo("1234400000000000000");
        assertThat(reply.moment().createdAt()).isEqualTo("2020-03-02T09:00:00Z");
        assertThat(reply.mentions())
                .singleElement()
                .satisfies(mention -> assertThat(mention.userId()).isEqualTo("502"));
    }

    @Test
    void aZoneThatIsOnlyANameIsLeftToTheId() {
        assertThat(posts().get(1).flags()).contains("time_from_id");
        assertThat(posts().get(1).kind()).isEqualTo(Observation.Kind.QUOTE);
    }
}
