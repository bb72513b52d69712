package org.tocsin.ingest.format.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.text.CodePoints;

class StackExchangePostsTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "Posts.xml";
    }

    @Override
    protected String sampleName() {
        return "stackexchange-posts.xml";
    }

    @Override
    protected String formatName() {
        return "stackexchange-posts";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void aBlockquoteIsNotTheAuthors() {
        Observation post = posts().get(0);
        String text = post.body().text().text();
        assertThat(text).isEqualTo("How & why?\n\nnot mine");
        assertThat(CodePoints.of(text).cut(post.quotes().get(0).at())).isEqualTo("not mine");
    }

    @Test
    void theWikiOfATagIsReadAsAPageThatManyWrite() {
        assertThat(posts())
                .extracting(Observation::kind)
                .containsExactly(Observation.Kind.POST, Observation.Kind.REPLY, Observation.Kind.PAGE);
    }

    @Test
    void timesAreUtcByTheFormatsDefinition() {
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(Instant.parse("2011-10-11T19:42:20.713Z"));
        assertThat(posts().get(1).moment().editedAt()).isEqualTo(Instant.parse("2011-10-12T00:00:00Z"));
    }

    @Test
    void anAnswerBelongsToItsQuestion() {
        Observation answer = posts().get(1);
        assertThat(answer.threadId()).isEqualTo("1");
        assertThat(answer.replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(posts().get(0).postUid());
        assertThat(answer.author().state()).isEqualTo(Author.State.DELETED);
    }
}
