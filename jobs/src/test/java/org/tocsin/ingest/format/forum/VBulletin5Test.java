package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.Samples;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;

class VBulletin5Test extends ForumContract {
    @TempDir
    Path pages;

    @Override
    protected String formatName() {
        return "vbulletin-5";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 1, 1);
    }

    @Test
    void thePageTellsSiteForumThreadAndPosition() {
        Observation post = posts().get(0);
        assertThat(post.place().site()).isEqualTo("walls.example.net");
        assertThat(post.place().containerId()).isEqualTo("gardens/walls");
        assertThat(post.threadId()).isEqualTo("7277");
        assertThat(post.nativeId()).isEqualTo("7277");
        assertThat(post.position()).isEqualTo(1);
        assertThat(post.author().id()).isEqualTo("17");
        assertThat(post.author().name()).isEqualTo("Invented Ann");
        assertThat(post.author().role()).isEqualTo("Moderator");
    }

    @Test
    void theSecondsCountAndElseTheWordsButNeverTheServersTime() {
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(Instant.ofEpochSecond(1554824243));
        assertThat(posts().get(0).moment().basis()).isEqualTo(Moment.Basis.EPOCH);
        assertThat(posts().get(1).moment().createdAt()).isEqualTo(Instant.parse("2019-04-13T15:37:00Z"));
        assertThat(posts().get(1).moment().basis()).isEqualTo(Moment.Basis.PAGE_ZONE);
        assertThat(posts().get(1).moment().editedAt()).isEqualTo(Instant.parse("2019-04-13T15:40:00Z"));
    }

    @Test
    void aQuoteKeepsItsAuthorAndPost() {
        Observation post = posts().get(1);
        assertThat(post.quotes()).extracting(quote -> quote.author()).containsExactly("Invented Ann");
        assertThat(post.replyTo())
                .extracting(reply -> reply.uid())
                .containsExactly(posts().get(0).postUid());
        assertThat(post.author().state()).isEqualTo(Author.State.ANONYMOUS);
    }

    @Test
    void aPageThatDoesNotNameItsThreadHasItsFirstPost() throws IOException {
        String page = new String(Samples.named(sampleName()), StandardCharsets.UTF_8);
        String unnamed = page.replace("<input type=\"hidden\" name=\"nodeid\" value=\"7277\" />", "");
        assertThat(unnamed).isNotEqualTo(page);
        Path file = Files.writeString(pages.resolve("page.html"), unnamed);
        assertThat(posts(read(discover(file)))).isNotEmpty().allMatch(post -> "7277".equals(post.threadId()));
    }
}
