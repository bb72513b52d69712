package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class YouTubeApiFileTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "commentThreads.json";
    }

    @Override
    protected String sampleName() {
        return "youtube-api.json";
    }

    @Override
    protected String formatName() {
        return "youtube-api";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(4, 2, 3);
    }

    @Test
    void aThreadGivesItsCommentAsItWasWritten() {
        Observation post = posts().get(0);
        assertThat(post.nativeId()).isEqualTo("UgA");
        assertThat(post.place().containerId()).isEqualTo("vid00000001");
        assertThat(post.threadId()).isEqualTo("UgA");
        assertThat(post.body().text().text()).isEqualTo("It's a *wall* &amp; more");
        assertThat(post.author().id()).isEqualTo("UC501");
        assertThat(post.author().handle()).isEqualTo("skellund");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(post.moment().editedAt()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
        assertThat(post.standing().state()).isEqualTo(Standing.State.EDITED);
        assertThat(post.metrics()).containsEntry("likes", 3L).containsEntry("replies", 2L);
        assertThat(post.sourceUrl()).isEqualTo("https://www.youtube.com/watch?v=vid00000001&lc=UgA");
    }

    @Test
    void aReplyIsAPostOfItsOwnWithItsOwnBytes() {
        Observation reply = posts().get(1);
        assertThat(reply.nativeId()).isEqualTo("UgA.1");
        assertThat(reply.replyTo().get(0).uid()).isEqualTo(posts().get(0).postUid());
        assertThat(reply.threadId()).isEqualTo("UgA");
        assertThat(reply.locator().pointer()).isEqualTo("/items/0/replies/comments/0");
        assertThat(reply.recordSha256()).isNotEqualTo(posts().get(0).recordSha256());
        assertThat(reply.body().text().text()).isEqualTo("@skellund the rain\ncame & went");
        assertThat(reply.mentions().get(0).handle()).isEqualTo("skellund");
        assertThat(reply.standing().state()).isEqualTo(Standing.State.LIVE);
    }

    @Test
    void whatIsShownAsPlainTextKeepsItsLines() {
        Observation plain = posts().get(2);
        assertThat(plain.body().text().text()).isEqualTo("two\nlines & <3");
        assertThat(plain.author()).isEqualTo(Author.UNKNOWN);
        assertThat(plain.place().containerId()).isEqualTo("vid00000001");
    }

    @Test
    void aReplyByItselfKnowsItsThread() {
        Observation reply = posts().get(3);
        assertThat(reply.threadId()).isEqualTo("UgD");
        assertThat(reply.author().id()).isEqualTo("UC504");
        assertThat(reply.place().containerId()).isNull();
    }
}
