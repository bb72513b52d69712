package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;

class VBulletin4Test extends ForumContract {
    @Override
    protected String formatName() {
        return "vbulletin-4";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 1, 1);
    }

    @Test
    void thePageTellsSiteForumThreadAndPosition() {
        Observation post = posts().get(0);
        assertThat(post.place().site()).isEqualTo("forum.murs.example.org");
        assertThat(post.place().containerId()).isEqualTo("38");
        assertThat(post.threadId()).isEqualTo("96");
        assertThat(post.threadTitle()).isEqualTo("Le mur qui penche");
        assertThat(post.position()).isEqualTo(1);
        assertThat(post.author().id()).isEqualTo("139");
        assertThat(post.author().role()).isEqualTo("Super modérateur");
        assertThat(posts().get(1).author().id()).isEqualTo("140");
    }

    @Test
    void aFrenchBoardWritesTheDayFirst() {
        Moment moment = posts().get(0).moment();
        assertThat(moment.createdAt()).isEqualTo(Instant.parse("2016-06-05T13:03:00Z"));
        assertThat(moment.basis()).isEqualTo(Moment.Basis.PAGE_ZONE);
        assertThat(posts().get(1).moment().editedAt()).isEqualTo(Instant.parse("2016-06-06T07:10:00Z"));
    }

    @Test
    void aQuoteKeepsItsAuthorAndPostAndTheSignatureIsLeftOut() {
        Observation post = posts().get(1);
        assertThat(post.quotes()).extracting(quote -> quote.author()).containsExactly("Invented Léon");
        assertThat(post.quotes().get(0).uid()).isEqualTo(posts().get(0).postUid());
        assertThat(text(post)).endsWith("Un étai, vite.");
        assertThat(text(posts().get(0))).isEqualTo("Bonsoir, mon mur penche.\nQue faire ?");
    }
}
