package org.tocsin.ingest.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.text.CodePoints;

class MboxTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "list.mbox";
    }

    @Override
    protected String sampleName() {
        return "list.mbox";
    }

    @Override
    protected String formatName() {
        return "mbox";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 1, 1);
    }

    @Override
    protected boolean tellsCutRecords() {
        return false; // a message ends where the next begins, or anywhere
    }

    @Test
    void aFromLineInABodyBeginsNoMessageAndOneMarkIsTakenFromTheEscaped() {
        assertThat(text(0)).contains("From what I know 3 stones fell.\nFrom here it looks sound.\n>From quoted.");
    }

    @Test
    void aSignatureIsMarkedAndTwoBareDashesAreNone() {
        BodyText.Marked mark = posts().get(0).body().text().marks().stream()
                .filter(each -> each.mark() == BodyText.Mark.SIGNATURE)
                .findFirst()
                .orElseThrow();
        assertThat(CodePoints.of(text(0)).cut(mark.at())).startsWith("-- \nAnn, 555-0123");
        assertThat(posts().get(4).body().text().marks()).isEmpty();
    }

    @Test
    void theThreadIsTheFirstReferenceElseTheMessageItself() {
        assertThat(posts())
                .extracting(Observation::threadId)
                .startsWith("w1@example.org", "w1@example.org", "p0@example.org");
        assertThat(posts().get(0).kind()).isEqualTo(Observation.Kind.POST);
        ReplyTo byReferences = posts().get(1).replyTo().get(0);
        assertThat(byReferences.method()).isEqualTo("references");
        assertThat(byReferences.uid()).isEqualTo(posts().get(0).postUid());
        assertThat(posts().get(2).replyTo().get(0).nativeId()).isEqualTo("p1@example.org");
    }

    @Test
    void theSenderIsReadInEachOfItsForms() {
        assertThat(posts())
                .extracting(post -> post.author().name())
                .containsExactly("Ann Invented", "Bob André", "Camille", "Dee", "Eve");
        assertThat(posts()).extracting(post -> post.author().handle()).startsWith("ann@example.org", "bob@example.com");
    }

    @Test
    void theGroupOrTheListIsTheContainerAndCrossPostsAreKept() {
        assertThat(posts())
                .extracting(post -> post.place().containerId())
                .startsWith("rec.gardens.walls", "rec.gardens.walls", "murs.liste.example.org");
        assertThat(posts().get(0).extra()).contains("rec.gardens.walls,misc.rain");
    }

    @Test
    void aZoneThatIsNamedIsKnownAndOneThatIsNotMayBeAny() {
        Moment named = posts().get(1).moment();
        assertThat(named.createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:00Z"));
        assertThat(named.basis()).isEqualTo(Moment.Basis.OFFSET);
        Moment bare = posts().get(2).moment();
        assertThat(bare.basis()).isEqualTo(Moment.Basis.ASSUMED_ZONE);
        assertThat(bare.errorSeconds()).isEqualTo(14 * 3600L);
    }

    @Test
    void aTimeBeforeThereWasNewsIsNone() {
        Moment moment = posts().get(3).moment();
        assertThat(moment.createdAt()).isNull();
        assertThat(moment.flag()).isEqualTo("time_absurd");
    }

    @Test
    void aQuoteIsWhoseTheLineAboveItSays() {
        Quote english = posts().get(1).quotes().get(0);
        assertThat(CodePoints.of(text(1)).cut(english.at())).isEqualTo("> Built one morning.\n> 3 stones fell.");
        assertThat(english.author()).isEqualTo("Ann Invented");
        assertThat(english.uid()).isEqualTo(posts().get(0).postUid());
        Quote french = posts().get(2).quotes().get(0);
        assertThat(french.author()).isEqualTo("Dominique Inventé");
        assertThat(french.nativeId()).isNull();
    }

    @Test
    void charsetsAndEncodingsAreUndone() {
        assertThat(posts().get(1).subject()).isEqualTo("Re: The wall by the stréam");
        assertThat(posts().get(1).threadTitle()).isEqualTo("The wall by the stréam");
        assertThat(text(1)).contains("Café “later”?");
        assertThat(text(2)).contains("le mur tient.");
    }

    @Test
    void anAttachmentIsNamedAndNotRead() {
        assertThat(posts().get(2).media())
                .extracting("filename", "mime")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("mur.png", "image/png"));
    }

    @Test
    void aMessageInHtmlIsReadAsShown() {
        assertThat(posts().get(3).body().markup()).isEqualTo(Body.Markup.HTML);
        assertThat(text(3)).isEqualTo("Rain & more\n\nold rain");
        assertThat(posts().get(3).quotes()).hasSize(1);
    }

    @Test
    void aMessageThatSupersedesAnotherIsAnEdit() {
        assertThat(posts().get(2).standing().state()).isEqualTo(Standing.State.EDITED);
        assertThat(posts().get(1).standing().state()).isEqualTo(Standing.State.LIVE);
    }

    @Test
    void aMessageWithoutAnIdGetsOneThatSaysSo() {
        assertThat(posts())
                .extracting(Observation::nativeIdSynthetic)
                .containsExactly(false, false, false, false, true);
    }

    private String text(int post) {
        return posts().get(post).body().text().text();
    }
}
