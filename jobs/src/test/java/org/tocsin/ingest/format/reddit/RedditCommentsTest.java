package org.tocsin.ingest.format.reddit;

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
import org.tocsin.text.CodePoints;

class RedditCommentsTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "RC_2024-01";
    }

    @Override
    protected String sampleName() {
        return "reddit-comments.ndjson";
    }

    @Override
    protected String formatName() {
        return "reddit-comments";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 3, 1);
    }

    @Test
    void aQuotedLineIsNotItsAuthorsAndTheAnswerIs() {
        Observation post = posts().get(0);
        String text = post.body().text().text();
        assertThat(text).startsWith("> is it raining?\nYes, ask u/Sample_Person & see");
        assertThat(post.quotes()).hasSize(1);
        assertThat(CodePoints.of(text).cut(post.quotes().get(0).at())).isEqualTo("> is it raining?");
    }

    @Test
    void findsMentionsAndLinksWhereTheyStand() {
        Observation post = posts().get(0);
        assertThat(post.mentions()).extracting(Mention::handle).containsExactly("Sample_Person");
        assertThat(post.links()).extracting(Link::url).containsExactly("https://example.org/a_(b)");
    }

    @Test
    void aReplyPointsAtTheUidOfItsParent() {
        Observation post = posts().get(0);
        Observation answer = posts().get(1);
        assertThat(answer.replyTo()).extracting(ReplyTo::uid).containsExactly(post.postUid());
        assertThat(post.nativeId()).isEqualTo("t1_aa1");
        assertThat(post.threadId()).isEqualTo("t3_zz9");
    }

    @Test
    void aTimeWrittenAsAFloatIsATimeAndOneIn1e308IsNone() {
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(Instant.ofEpochSecond(1706745600));
        Moment absurd = posts().get(1).moment();
        assertThat(absurd.createdAt()).isNull();
        assertThat(absurd.basis()).isEqualTo(Moment.Basis.NONE);
        assertThat(posts().get(1).flags()).contains("time_absurd");
    }

    @Test
    void aNulIsLeftOutOfTheTextAndKeptInTheSource() {
        Observation post = posts().get(2);
        assertThat(post.body().raw()).isEqualTo("a\u0000b");
        assertThat(post.body().text().text()).isEqualTo("ab");
        assertThat(post.flags()).containsExactly("nul_removed");
    }

    @Test
    void whatIsNotMappedIsKeptAside() {
        assertThat(posts().get(0).extra()).isEqualTo("{\"flair\":\"red\"}");
    }

    @Test
    void aParentThatIsANumberIsTheSamePostWrittenInBase36() {
        assertThat(posts().get(3).replyTo()).extracting(ReplyTo::nativeId).containsExactly("t1_kod0bkd");
        assertThat(posts().get(4).replyTo()).extracting(ReplyTo::nativeId).containsExactly("t3_zz9");
    }
}
