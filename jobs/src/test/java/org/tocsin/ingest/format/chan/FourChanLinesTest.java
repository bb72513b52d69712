package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.text.CodePoints;

class FourChanLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "pol_sample.ndjson";
    }

    @Override
    protected String sampleName() {
        return "4chan-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "4chan-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(7, 0, 1);
    }

    @Test
    void aNumberBrokenByWbrComesWholeAndEntitiesAreUndoneOnce() {
        assertThat(posts().get(1).body().text().text()).endsWith("call 555-0123 &gt; now");
    }

    @Test
    void greentextIsAQuoteOnlyWhenTheAnsweredPostSaysSo() {
        Observation post = posts().get(1);
        BodyText text = post.body().text();
        assertThat(text.marks()).hasSize(2);
        assertThat(post.quotes()).hasSize(1);
        Quote quote = post.quotes().get(0);
        assertThat(CodePoints.of(text.text()).cut(quote.at())).isEqualTo(">twelve feet long");
        assertThat(quote.uid()).isEqualTo(posts().get(0).postUid());
    }

    @Test
    void aQuotelinkIsAReplyWithItsPlaceAndWithoutOneTheOpenerIsAnswered() {
        ReplyTo link = posts().get(1).replyTo().get(0);
        assertThat(link.method()).isEqualTo("link");
        assertThat(link.at()).isEqualTo(new org.tocsin.post.Span(0, 5));
        ReplyTo plain = posts().get(2).replyTo().get(0);
        assertThat(plain.method()).isEqualTo("native");
        assertThat(plain.uid()).isEqualTo(posts().get(0).postUid());
    }

    @Test
    void theBoardComesFromTheFilesName() {
        assertThat(posts()).allMatch(post -> "pol".equals(post.place().containerId()));
    }

    @Test
    void aPosterIdHoldsForItsThreadAlone() {
        assertThat(posts().get(1).author().scope()).isEqualTo(Author.Scope.THREAD);
        assertThat(posts().get(2).author().scope()).isEqualTo(Author.Scope.NONE);
    }

    @Test
    void everyPostCarriesTheThreadsTitle() {
        assertThat(posts().subList(0, 3)).allMatch(post -> "Gardens & walls".equals(post.threadTitle()));
    }
}
