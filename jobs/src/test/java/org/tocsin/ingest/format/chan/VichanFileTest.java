package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;

class VichanFileTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "lamp-100.json";
    }

    @Override
    protected String sampleName() {
        return "vichan-thread.json";
    }

    @Override
    protected String formatName() {
        return "vichan-thread";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void aLineOfInfinityIsALineAndAnEmptyOneIsEmpty() {
        assertThat(posts().get(1).body().text().text())
                .isEqualTo(">>100\n>twelve paper lanterns\n\nThirteen, été comme hiver. 🏮\n<only one");
    }

    @Test
    void aGreenLineIsAQuoteOnlyWhenTheAnsweredPostSaysSo() {
        Observation post = posts().get(1);
        assertThat(post.quotes()).hasSize(1);
        assertThat(post.quotes().get(0).nativeId()).isEqualTo("100");
        assertThat(posts().get(2).quotes()).isEmpty();
    }

    @Test
    void aLinkAnswersAcrossBoardsAndInsideTheThread() {
        Observation post = posts().get(2);
        assertThat(post.replyTo()).extracting(ReplyTo::nativeId).containsExactly("8", "103");
        assertThat(post.replyTo().get(0).uid())
                .isEqualTo(post.place().in("wick").uid("8"));
        assertThat(post.replyTo().get(1).uid()).isEqualTo(posts().get(1).postUid());
    }

    @Test
    void theBoardComesFromTheFilesNameAndTheSiteStaysOpen() {
        assertThat(posts()).allMatch(post -> "lamp".equals(post.place().containerId()));
        assertThat(posts()).allMatch(post -> "vichan".equals(post.place().site()));
    }

    @Test
    void everyFileOfAPostIsKept() {
        assertThat(posts().get(0).media()).extracting(Media::filename).containsExactly("lamps.pdf", "wick.jpg");
    }

    @Test
    void entitiesAreUndoneOnceAndThePosterIdHoldsForItsThread() {
        assertThat(posts().get(0).body().text().text()).contains("555-0142 &gt; after");
        assertThat(posts().get(1).author().scope()).isEqualTo(Author.Scope.THREAD);
        assertThat(posts().get(1).author().state()).isEqualTo(Author.State.ANONYMOUS);
        assertThat(posts().get(0).author().trip()).isEqualTo("!inventedXY");
    }
}
