package org.tocsin.ingest.format.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;
import org.tocsin.post.Span;

class ScrapedTweetsTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "dump.json";
    }

    @Override
    protected String sampleName() {
        return "twitter-snscrape.jsonl";
    }

    @Override
    protected String formatName() {
        return "twitter-snscrape-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 2, 1);
    }

    @Test
    void aReplyHasItsConversationItsMentionAndItsLink() {
        Observation reply = posts().get(0);
        assertThat(reply.kind()).isEqualTo(Observation.Kind.REPLY);
        assertThat(reply.threadId()).isEqualTo("1498950000000000001");
        assertThat(reply.replyTo())
                .singleElement()
                .satisfies(to -> assertThat(to.uid()).isEqualTo(posts().get(2).postUid()));
        assertThat(reply.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.userId()).isEqualTo("502");
            assertThat(mention.at()).isEqualTo(new Span(0, 13));
        });
        assertThat(reply.links())
                .singleElement()
                .satisfies(link -> assertThat(link.expanded()).isEqualTo("https://example.org/wall"));
        assertThat(reply.moment().createdAt()).isEqualTo("2022-03-02T09:00:00Z");
    }

    @Test
    void aQuotedTweetIsARowOfItsOwn() {
        assertThat(posts().get(1).kind()).isEqualTo(Observation.Kind.QUOTE);
        assertThat(posts().get(2).author().handle()).isEqualTo("ben_invented");
        assertThat(posts().get(2).body().text().text()).isEqualTo("Un mur sec & droit.");
    }
}
