package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.text.BodyText;

class XenForo2Test extends ForumContract {
    @Override
    protected String formatName() {
        return "xenforo-2";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 2, 1);
    }

    @Test
    void thePageTellsSiteForumThreadAndPosition() {
        Observation post = posts().get(1);
        assertThat(post.place().site()).isEqualTo("gardens.example.com");
        assertThat(post.place().containerId()).isEqualTo("18");
        assertThat(post.threadId()).isEqualTo("8276");
        assertThat(post.threadTitle()).isEqualTo("The long wall");
        assertThat(post.position()).isEqualTo(1326);
        assertThat(post.sourceUrl())
                .isEqualTo("https://gardens.example.com/community/threads/the-long-wall.8276/post-114211");
    }

    @Test
    void theFirstTimeIsThePostsAndTheNoticesIsItsEdit() {
        Moment moment = posts().get(0).moment();
        assertThat(moment.basis()).isEqualTo(Moment.Basis.EPOCH);
        assertThat(moment.createdAt()).isEqualTo(Instant.ofEpochSecond(1290336718));
        assertThat(moment.editedAt()).isEqualTo(Instant.ofEpochSecond(1290337200));
    }

    @Test
    void laterVersionsNameTheSecondsOtherwise() {
        assertThat(posts().get(1).moment().createdAt()).isEqualTo(Instant.ofEpochSecond(1290340800));
    }

    @Test
    void nestedQuotesKeepTheirAuthorsAndOnlyTheOuterOneIsAnswered() {
        Observation post = posts().get(1);
        assertThat(post.quotes()).extracting(quote -> quote.author()).containsExactly("Cleo", "Invented Ann");
        assertThat(post.quotes()).extracting(quote -> quote.nativeId()).containsExactly("99", "114210");
        assertThat(post.replyTo()).extracting(reply -> reply.nativeId()).containsExactly("114210");
        assertThat(text(post)).endsWith("ten feet long\n\nTwelve, I think say.").doesNotContain("Click to expand");
    }

    @Test
    void whatIsStruckOutIsStillTheAuthorsSpeechAndCodeIsNot() {
        assertThat(posts().get(1).body().text().marks())
                .extracting(BodyText.Marked::mark)
                .containsOnly(BodyText.Mark.QUOTE);
        assertThat(posts().get(0).body().text().marks())
                .extracting(BodyText.Marked::mark)
                .containsExactly(BodyText.Mark.CODE);
    }

    @Test
    void staffHaveARoleAndGuestsNoId() {
        assertThat(posts().get(0).author().id()).isEqualTo("496");
        assertThat(posts().get(0).author().role()).isEqualTo("Staff member");
        assertThat(posts().get(1).author().id()).isNull();
        assertThat(posts().get(1).author().state()).isEqualTo(Author.State.ANONYMOUS);
    }

    @Test
    void attachmentsAreMediaAndSignaturesAreLeftOut() {
        assertThat(posts().get(0).media())
                .extracting(media -> media.url())
                .containsExactly("https://gardens.example.com/community/attachments/wall-jpg.55/");
        assertThat(text(posts().get(0))).doesNotContain("signature", "Last edited");
    }
}
