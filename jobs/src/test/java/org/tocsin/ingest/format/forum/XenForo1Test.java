package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.Standing;

class XenForo1Test extends ForumContract {
    @Override
    protected String formatName() {
        return "xenforo-1";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 1, 1);
    }

    @Test
    void thePageTellsSiteForumThreadAndPosition() {
        Observation post = posts().get(0);
        assertThat(post.place().site()).isEqualTo("potager.example.org");
        assertThat(post.place().containerId()).isEqualTo("7");
        assertThat(post.place().containerName()).isEqualTo("Murs et haies");
        assertThat(post.threadId()).isEqualTo("41");
        assertThat(post.threadTitle()).isEqualTo("Le vieux mur");
        assertThat(post.position()).isEqualTo(1);
        assertThat(post.nativeId()).isEqualTo("901");
        assertThat(post.sourceUrl()).isEqualTo("https://www.potager.example.org/posts/901/");
        assertThat(posts()).extracting(Observation::kind).startsWith(Observation.Kind.POST, Observation.Kind.REPLY);
    }

    @Test
    void aSignatureIsNobodysSpeechAndIsLeftOut() {
        assertThat(text(posts().get(0)))
                .isEqualTo("Bonsoir, le mur penche & la pluie n'aide pas.\n"
                        + "Appelez le 06 39 98 00 11 ou écrivez à @Rosine.");
        assertThat(posts().get(0).mentions())
                .extracting(mention -> mention.handle())
                .containsExactly("Rosine");
    }

    @Test
    void theScriptTellsTheZoneOfAFrenchDate() {
        Moment moment = posts().get(0).moment();
        assertThat(moment.createdAt()).isEqualTo(Instant.parse("2014-10-30T21:48:00Z"));
        assertThat(moment.basis()).isEqualTo(Moment.Basis.PAGE_ZONE);
        assertThat(moment.errorSeconds()).isEqualTo(3660);
        assertThat(moment.createdRaw()).isEqualTo("30 Octobre 2014 à 22:48");
        assertThat(moment.editedAt()).isEqualTo(Instant.parse("2014-10-30T22:05:00Z"));
        assertThat(posts().get(0).standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void secondsSince1970BeatTheWordsBesideThem() {
        assertThat(posts().get(1).moment().basis()).isEqualTo(Moment.Basis.EPOCH);
        assertThat(posts().get(1).moment().createdAt()).isEqualTo(Instant.ofEpochSecond(1414702140));
    }

    @Test
    void yesterdayIsTheDayBeforeThePageWasMade() {
        assertThat(posts().get(2).moment().createdAt()).isEqualTo(Instant.parse("2014-11-01T07:15:00Z"));
    }

    @Test
    void aQuoteIsItsAuthorsAndAnswersThePostItWasTakenFrom() {
        Observation post = posts().get(1);
        Quote quote = post.quotes().get(0);
        assertThat(post.quotes()).hasSize(1);
        assertThat(quote.author()).isEqualTo("Invented Éloi");
        assertThat(quote.uid()).isEqualTo(posts().get(0).postUid());
        assertThat(words(post, quote)).contains("le mur penche").doesNotContain("depuis", "agrandir");
        assertThat(post.replyTo()).extracting(reply -> reply.nativeId()).containsExactly("901");
        assertThat(post.links()).extracting(link -> link.url()).containsExactly("http://example.com/murs");
    }

    @Test
    void staffHaveARoleAndGuestsNoId() {
        Author staff = posts().get(0).author();
        assertThat(staff.id()).isEqualTo("12");
        assertThat(staff.role()).isEqualTo("Membre du personnel");
        Author guest = posts().get(2).author();
        assertThat(guest.id()).isNull();
        assertThat(guest.name()).isEqualTo("Passant");
        assertThat(guest.state()).isEqualTo(Author.State.ANONYMOUS);
        assertThat(posts().get(1).author().role()).isNull();
    }
}
