package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;

class PhpBb3Test extends ForumContract {
    @Override
    protected String formatName() {
        return "phpbb-3";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 1, 1);
    }

    @Test
    void thePageTellsSiteForumThreadAndPosition() {
        Observation post = posts().get(0);
        assertThat(post.place().site()).isEqualTo("haies.example.org");
        assertThat(post.place().containerId()).isEqualTo("4");
        assertThat(post.threadId()).isEqualTo("1949");
        assertThat(post.threadTitle()).isEqualTo("La haie");
        assertThat(post.position()).isEqualTo(21);
        assertThat(post.subject()).isEqualTo("Re: La haie");
        assertThat(post.sourceUrl()).isEqualTo("https://www.haies.example.org/viewtopic.php?p=2729#p2729");
        assertThat(post.author().id()).isEqualTo("5996");
        assertThat(post.author().role()).isEqualTo("Administrateur du site");
    }

    @Test
    void anOffsetBeatsTheZoneAtTheFoot() {
        assertThat(posts().get(0).moment().basis()).isEqualTo(Moment.Basis.OFFSET);
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(Instant.parse("2019-05-26T14:34:05Z"));
        assertThat(posts().get(0).moment().editedAt()).isEqualTo(Instant.parse("2019-05-26T14:40:00Z"));
        Moment words = posts().get(1).moment();
        assertThat(words.basis()).isEqualTo(Moment.Basis.PAGE_ZONE);
        assertThat(words.createdAt()).isEqualTo(Instant.parse("2019-05-27T06:05:00Z"));
        assertThat(words.errorSeconds()).isEqualTo(60);
    }

    @Test
    void quotesOfAllVersionsKeepTheirAuthors() {
        Observation post = posts().get(1);
        assertThat(post.quotes()).extracting(quote -> quote.author()).containsExactly("Invented Jade", "Zoé");
        assertThat(post.quotes()).extracting(quote -> quote.nativeId()).containsExactly("2729", null);
        assertThat(post.author().state()).isEqualTo(Author.State.ANONYMOUS);
        assertThat(post.author().name()).isEqualTo("Passant");
    }

    @Test
    void aSignatureIsLeftOut() {
        assertThat(text(posts().get(0))).isEqualTo("Bonsoir, la haie monte à 3 m.\nAppelez le 06 39 98 00 12.");
    }
}
