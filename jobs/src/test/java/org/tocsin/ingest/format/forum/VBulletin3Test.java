package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.text.BodyText;

class VBulletin3Test extends ForumContract {
    @Override
    protected String formatName() {
        return "vbulletin-3";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 2, 1);
    }

    @Test
    void theBrowsersNoteTellsWhereASavedPageCameFrom() {
        Observation post = posts().get(0);
        assertThat(post.place().site()).isEqualTo("walls.example.com");
        assertThat(post.threadId()).isEqualTo("77");
        assertThat(post.threadTitle()).isEqualTo("The wall");
        assertThat(post.place().containerId()).isEqualTo("5");
        assertThat(post.position()).isEqualTo(21);
        assertThat(post.sourceUrl()).isEqualTo("http://www.walls.example.com/showpost.php?p=301&postcount=21");
    }

    @Test
    void aPageDeclaredLatin1HasTheQuotationMarksOfWindows() {
        assertThat(text(posts().get(0))).startsWith("The wall is “ten feet” long, they said at the café.");
    }

    @Test
    void thirtyFirstCannotBeAMonthSoTheOthersAreReadLikeIt() {
        Moment moment = posts().get(1).moment();
        assertThat(moment.createdAt()).isEqualTo(Instant.parse("2016-02-01T07:21:00Z"));
        assertThat(moment.basis()).isEqualTo(Moment.Basis.PAGE_ZONE);
        assertThat(moment.errorSeconds()).isEqualTo(60);
        assertThat(posts().get(0).moment().editedAt()).isEqualTo(Instant.parse("2016-02-01T05:05:00Z"));
    }

    @Test
    void aFramedQuoteIsItsAuthorsAndAnIndentedPartIsNot() {
        Observation post = posts().get(1);
        assertThat(post.quotes()).extracting(quote -> quote.author()).containsExactly("Invented Ann", null);
        assertThat(post.quotes().get(0).nativeId()).isEqualTo("301");
        assertThat(words(post, post.quotes().get(0))).contains("ten feet long");
        assertThat(posts().get(0).quotes()).isEmpty();
        assertThat(posts().get(0).body().text().marks())
                .extracting(BodyText.Marked::mark)
                .containsExactly(BodyText.Mark.CODE);
        assertThat(text(posts().get(0))).contains("indented by me").doesNotContain("signature");
    }

    @Test
    void aPostMayHaveATitleOfItsOwn() {
        assertThat(posts().get(0).subject()).isEqualTo("Damp stones");
        assertThat(posts().get(1).subject()).isNull();
    }

    @Test
    void staffHaveARoleAndGuestsNoId() {
        assertThat(posts().get(0).author().id()).isEqualTo("25");
        assertThat(posts().get(0).author().role()).isEqualTo("Administrator");
        assertThat(posts().get(1).author().name()).isEqualTo("Passer-by");
        assertThat(posts().get(1).author().state()).isEqualTo(Author.State.ANONYMOUS);
    }
}
