package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;

class PhpBbSubsilverTest extends ForumContract {
    @Override
    protected String formatName() {
        return "phpbb-subsilver2";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 2, 0);
    }

    @Test
    void thePageTellsSiteForumThreadAndPosition() {
        Observation post = posts().get(0);
        assertThat(post.nativeId()).isEqualTo("701");
        assertThat(post.place().site()).isEqualTo("murs.example.org");
        assertThat(post.place().containerId()).isEqualTo("3");
        assertThat(post.threadId()).isEqualTo("88");
        assertThat(post.threadTitle()).isEqualTo("Le mur du fond");
        assertThat(post.position()).isEqualTo(1);
        assertThat(post.subject()).isEqualTo("Le mur du fond");
        assertThat(posts().get(1).subject()).isEqualTo("Re: Le mur du fond");
        assertThat(post.sourceUrl()).isEqualTo("http://murs.example.org/viewtopic.php?p=701#p701");
    }

    @Test
    void anAuthorIsKnownByTheButtonBelowThePost() {
        Observation post = posts().get(0);
        assertThat(post.author().id()).isEqualTo("12");
        assertThat(post.author().name()).isEqualTo("Invented Jade");
        assertThat(post.author().role()).isEqualTo("Administrateur du site");
        assertThat(posts().get(1).author().id()).isNull();
        assertThat(posts().get(1).author().scope()).isEqualTo(Author.Scope.NONE);
    }

    @Test
    void theTimeStandsBehindItsLabelInThePagesZone() {
        Moment moment = posts().get(0).moment();
        assertThat(moment.basis()).isEqualTo(Moment.Basis.PAGE_ZONE);
        assertThat(moment.createdAt()).isEqualTo(Instant.parse("2019-05-26T15:34:00Z"));
        assertThat(moment.editedAt()).isEqualTo(Instant.parse("2019-05-26T15:40:00Z"));
        assertThat(posts().get(0).standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void aSignatureThatLooksLikeAPostIsLeftOut() {
        assertThat(text(posts().get(0))).isEqualTo("Le mur penche depuis hier.\nAppelez le 06 39 98 00 12.");
    }

    @Test
    void aQuoteIsItsAuthorsWithTheLineThatNamesThem() {
        Observation post = posts().get(1);
        assertThat(post.quotes()).extracting(quote -> quote.author()).containsExactly("Invented Jade");
        assertThat(words(post, post.quotes().get(0))).contains("a écrit", "Le mur penche");
        assertThat(text(post)).contains("Étayez-le.").doesNotContain("Code:");
        assertThat(post.body().text().marks()).anyMatch(mark -> mark.mark() == BodyText.Mark.CODE);
    }
}
