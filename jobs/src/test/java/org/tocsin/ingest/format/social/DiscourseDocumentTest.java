package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.text.CodePoints;

class DiscourseDocumentTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "discourse-document.json";
    }

    @Override
    protected String sampleName() {
        return "discourse-document.json";
    }

    @Override
    protected String formatName() {
        return "discourse-document";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 4, 0);
    }

    @Test
    void aQuoteNamesItsAuthorAndThePostThatTheTopicHolds() {
        Observation post = posts().get(1);
        Quote quote = post.quotes().get(0);
        assertThat(post.quotes()).hasSize(1);
        assertThat(quote.author()).isEqualTo("invent_one");
        assertThat(quote.uid()).isEqualTo(posts().get(0).postUid());
        assertThat(cut(post, quote)).isEqualTo("invent_one:\n\nWill it rain?");
    }

    @Test
    void theAnswerBelowAQuoteIsItsAuthorsAndEmojiHaveTheirNames() {
        assertThat(posts().get(1).body().text().text()).endsWith("Ask @invent_two :umbrella: at the wall");
        assertThat(posts().get(1).mentions()).extracting(Mention::handle).containsExactly("invent_two");
        assertThat(posts().get(1).links()).extracting(Link::url).containsExactly("https://example.org/sky");
    }

    @Test
    void aReplyKnowsTheIdBehindTheNumberOnlyWhereThatPostIsAtHand() {
        assertThat(posts().get(1).replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(posts().get(0).postUid());
        assertThat(posts().get(4).replyTo()).extracting(ReplyTo::nativeId).containsExactly("57/11");
    }

    @Test
    void theSiteIsTheOneThatKeepsTheAvatars() {
        assertThat(posts()).allMatch(post -> post.place().site().equals("talk.example.org"));
        assertThat(posts().get(1).sourceUrl()).isEqualTo("https://talk.example.org/t/rain/57/2");
    }

    @Test
    void everyPostHasTheTopicsTitleAndItsPlaceInIt() {
        assertThat(posts()).allMatch(post -> "Rain & sun".equals(post.threadTitle()) && "57".equals(post.threadId()));
        assertThat(posts()).extracting(Observation::position).containsExactly(1, 2, 3, 8, 12);
    }

    @Test
    void anEditCountsAsOneByTheVersionAndAMereUpdateDoesNot() {
        assertThat(posts().get(1).standing().state()).isEqualTo(Standing.State.EDITED);
        assertThat(posts().get(1).moment().editedAt()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
        assertThat(posts().get(0).moment().editedAt()).isNull();
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(Instant.parse("2026-03-01T10:01:00.123Z"));
    }

    @Test
    void aPageShownInABoxIsEmbeddedAndAHiddenPostIsRemoved() {
        assertThat(posts().get(2).body().text().marks()).anyMatch(mark -> mark.mark() == BodyText.Mark.EMBED);
        assertThat(posts().get(2).author().role()).isEqualTo("admin");
        assertThat(posts().get(3).standing().state()).isEqualTo(Standing.State.REMOVED);
    }

    private static String cut(Observation post, Quote quote) {
        return CodePoints.of(post.body().text().text()).cut(quote.at());
    }
}
