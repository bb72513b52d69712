package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReplyTo;

class FourChanPageTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "3000.html";
    }

    @Override
    protected String sampleName() {
        return "4chan-page.html";
    }

    @Override
    protected String formatName() {
        return "4chan-page";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 0);
    }

    @Override
    protected boolean tellsCutRecords() {
        return false; // a post that the end of a page cuts is read as far as it goes, and flagged
    }

    @Test
    void aPostHasTheUidThatItHasInTheApi() {
        assertThat(posts().get(0).postUid()).isEqualTo(new Place("4chan", "4chan.org", "out", "out", true).uid("3000"));
        assertThat(posts()).allMatch(post -> "3000".equals(post.threadId()));
        assertThat(posts().get(0).sourceUrl()).isEqualTo("https://boards.4chan.org/out/thread/3000#p3000");
    }

    @Test
    void aPosterIsReadOnceThoughThePageShowsEachTwice() {
        Author author = posts().get(1).author();
        assertThat(author.name()).isEqualTo("Wick");
        assertThat(author.trip()).isEqualTo("!inventedAB");
        assertThat(author.id()).isEqualTo("Ab12Cd34");
        assertThat(author.role()).isEqualTo("mod");
    }

    @Test
    void wordsQuotesAndAnswersAreThoseOfTheApi() {
        assertThat(posts().get(0).body().text().text())
                .isEqualTo("The lamp is twelve feet high.\nCall 555-0123 &gt; now");
        assertThat(posts().get(1).quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.nativeId()).isEqualTo("3000"));
        assertThat(posts().get(2).replyTo()).extracting(ReplyTo::nativeId).containsExactly("56", "2999");
        assertThat(posts().get(0).subject()).isEqualTo("Gardens & lamps");
    }

    @Test
    void aTimeIsThatOfItsEpochOrNone() {
        assertThat(posts().get(0).moment().createdAt()).isEqualTo("2020-09-13T12:26:40Z");
        assertThat(posts().get(2).moment().createdAt()).isNull();
    }

    @Test
    void aFileHasItsWholeName() {
        assertThat(posts().get(0).media()).singleElement().satisfies(file -> {
            assertThat(file.filename()).isEqualTo("a very long name of a lamp.jpg");
            assertThat(file.url()).isEqualTo("https://i.4cdn.org/out/1.jpg");
        });
    }
}
