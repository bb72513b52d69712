package org.tocsin.ingest.format.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReplyTo;

class StackExchangeCommentsTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "Comments.xml";
    }

    @Override
    protected String sampleName() {
        return "stackexchange-comments.xml";
    }

    @Override
    protected String formatName() {
        return "stackexchange-comments";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 1);
    }

    @Test
    void aCommentAndAPostOfOneNumberAreTwo() {
        Place comments = posts().get(0).place();
        assertThat(posts().get(0).postUid()).isNotEqualTo(comments.in("posts").uid("1"));
        assertThat(posts().get(0).replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(comments.in("posts").uid("2"));
    }

    @Test
    void findsWhomACommentAddresses() {
        assertThat(posts().get(0).mentions()).extracting(Mention::handle).containsExactly("Invented");
        assertThat(posts().get(0).links()).extracting(Link::url).containsExactly("https://example.net/x");
    }

    @Test
    void aTimeThatIsNoneLeavesThePost() {
        assertThat(posts().get(1).moment().createdAt()).isNull();
        assertThat(posts().get(1).flags()).containsExactly("time_absurd");
    }
}
