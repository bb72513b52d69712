package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;

class ParlerLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "parler-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "parler-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "parler-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 1, 1);
    }

    @Test
    void fourteenDigitsAreATimeInUtcAndOddOnesNone() {
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(Instant.parse("2020-08-04T23:38:02Z"));
        assertThat(posts().get(4).moment().createdAt()).isNull();
    }

    @Test
    void theTextIsTheOneWithItsAddresses() {
        assertThat(posts().get(0).body().text().text()).contains("https://example.org/wall");
        assertThat(posts().get(0).mentions()).extracting(Mention::handle).containsExactly("invent_two");
        assertThat(posts().get(0).metrics()).containsEntry("upvotes", 5L);
    }

    @Test
    void anEchoRepostsAndOneWithWordsQuotes() {
        assertThat(posts().get(1).kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(posts().get(2).kind()).isEqualTo(Observation.Kind.QUOTE);
        assertThat(posts().get(2).replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(posts().get(0).postUid());
    }

    @Test
    void aCommentIsOfItsPostsThread() {
        assertThat(posts().get(3).threadId()).isEqualTo(posts().get(0).nativeId());
        assertThat(posts().get(3).kind()).isEqualTo(Observation.Kind.REPLY);
    }
}
