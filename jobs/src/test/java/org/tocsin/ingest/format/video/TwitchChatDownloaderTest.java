package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Observation;

class TwitchChatDownloaderTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "chat.jsonl";
    }

    @Override
    protected String sampleName() {
        return "twitch-chat-downloader.jsonl";
    }

    @Override
    protected String formatName() {
        return "twitch-chat-downloader-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 3, 2);
    }

    @Test
    void aMessageIsTheChannelsOwn() {
        Observation post = posts().get(1);
        assertThat(post.place().containerId()).isEqualTo("7001");
        assertThat(post.author().id()).isEqualTo("501");
        assertThat(post.author().handle()).isEqualTo("skellund");
        assertThat(post.author().role()).isEqualTo("moderator");
        assertThat(post.metrics()).containsEntry("bits", 100L);
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:12Z"));
    }

    @Test
    void anAnswerKeepsNoWordOfWhatItAnswers() {
        Observation answer = posts().get(1);
        assertThat(answer.replyTo().get(0).uid()).isEqualTo(posts().get(0).postUid());
        assertThat(answer.body().text().text()).isEqualTo("mind the wall");
        assertThat(String.valueOf(answer.extra())).doesNotContain("Bonsoir");
    }

    @Test
    void wordsWithASubscriptionAreTheSubscribers() {
        assertThat(posts().get(2).body().text().text()).isEqualTo("three months of bricks");
    }

    @Test
    void anAuthorWhoIsGoneOrFromAnOldVersionIsRead() {
        assertThat(posts().get(3).author().state()).isEqualTo(Author.State.UNKNOWN);
        assertThat(posts().get(4).author().name()).isEqualTo("鈴木");
        assertThat(posts().get(4).author().role()).isEqualTo("vip");
    }
}
