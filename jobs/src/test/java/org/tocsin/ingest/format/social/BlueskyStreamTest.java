package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;
import org.tocsin.text.CodePoints;

class BlueskyStreamTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "bluesky-jetstream.ndjson";
    }

    @Override
    protected String sampleName() {
        return "bluesky-jetstream.ndjson";
    }

    @Override
    protected String formatName() {
        return "bluesky-jetstream";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(6, 4, 2);
    }

    @Test
    void facetsCountBytesAndSpansCountCodePoints() {
        Observation post = posts().get(1);
        CodePoints text = CodePoints.of(post.body().text().text());
        assertThat(post.mentions()).extracting(Mention::userId).containsExactly("did:plc:invent2");
        assertThat(text.cut(post.mentions().get(0).at())).isEqualTo("@two.example.com");
        assertThat(post.links()).extracting(Link::url).containsExactly("https://example.org/long/wall");
        assertThat(text.cut(post.links().get(0).at())).isEqualTo("example.org/lo…");
    }

    @Test
    void aFacetThatCutsACharacterIsLeftOut() {
        assertThat(posts().get(1).flags()).containsExactly("facet_misplaced");
    }

    @Test
    void theTimeIsAClaimAndItsErrorIsWhatTheStreamSaw() {
        Moment moment = posts().get(0).moment();
        assertThat(moment.basis()).isEqualTo(Moment.Basis.CLAIMED);
        assertThat(moment.createdAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(moment.capturedAt()).isEqualTo(Instant.parse("2026-03-01T10:00:01.500Z"));
        assertThat(moment.errorSeconds()).isEqualTo(1);
    }

    @Test
    void aClaimFromTheFutureIsNoTime() {
        assertThat(posts().get(4).moment().createdAt()).isNull();
        assertThat(posts().get(4).flags()).containsExactly("time_conflict");
    }

    @Test
    void aReplyKnowsItsThreadAndAQuoteItsPost() {
        assertThat(posts().get(1).threadId()).isEqualTo(posts().get(0).nativeId());
        assertThat(posts().get(1).replyTo()).extracting(ReplyTo::method).containsExactly("native");
        assertThat(posts().get(3).kind()).isEqualTo(Observation.Kind.QUOTE);
        assertThat(posts().get(3).replyTo()).extracting(ReplyTo::method).containsExactly("link");
    }

    @Test
    void anUpdateIsAnEditOfTheSamePost() {
        assertThat(posts().get(2).postUid()).isEqualTo(posts().get(0).postUid());
        assertThat(posts().get(2).standing().state()).isEqualTo(Standing.State.EDITED);
    }
}
