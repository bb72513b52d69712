package org.tocsin.ingest.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.text.CodePoints;

class DiscordExportTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "general.json";
    }

    @Override
    protected String sampleName() {
        return "discord-chat-exporter.json";
    }

    @Override
    protected String formatName() {
        return "discord-chat-exporter";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(6, 2, 2);
    }

    @Override
    protected boolean assumePublic() {
        return true;
    }

    @Test
    void aMessageHasItsChannelAuthorAndTime() {
        Observation post = posts().get(0);
        assertThat(post.place().containerId()).isEqualTo("8001");
        assertThat(post.place().containerName()).isEqualTo("Wall guild/general");
        assertThat(post.author().name()).isEqualTo("Skell");
        assertThat(post.author().handle()).isEqualTo("skellund");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00.123Z"));
        assertThat(post.moment().basis()).isEqualTo(Moment.Basis.OFFSET);
        assertThat(post.moment().capturedAt()).isEqualTo(Instant.parse("2026-03-05T09:00:00Z"));
        assertThat(post.standing().visibility()).isEqualTo(Standing.Visibility.UNKNOWN);
        assertThat(post.sourceUrl()).isEqualTo("https://discord.com/channels/8000/8001/900000000000000001");
    }

    @Test
    void quotedLinesAreQuotesAndMentionsHaveTheirIds() {
        Observation post = posts().get(0);
        assertThat(post.quotes().get(0).at()).isEqualTo(new org.tocsin.post.Span(0, 13));
        assertThat(post.mentions().get(0).handle()).isEqualTo("grolzell");
        assertThat(post.mentions().get(0).userId()).isEqualTo("700000000000000002");
        assertThat(post.mentions().get(0).at()).isEqualTo(new org.tocsin.post.Span(27, 32));
    }

    @Test
    void anAnswerKnowsWhatItAnswersAndThatItWasEdited() {
        Observation post = posts().get(1);
        assertThat(post.kind()).isEqualTo(Observation.Kind.REPLY);
        assertThat(post.replyTo().get(0).uid()).isEqualTo(posts().get(0).postUid());
        assertThat(post.author().handle()).isEqualTo("grolzell#1234");
        assertThat(post.mentions().get(0).at()).isEqualTo(new org.tocsin.post.Span(7, 28));
        assertThat(post.standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void whatIsForwardedOrEmbeddedIsAnothersWords() {
        Observation forward = posts().get(2);
        assertThat(forward.kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(forward.body().text().text()).isEqualTo("somebody's morning");
        assertThat(forward.quotes().get(0).nativeId()).isEqualTo("900000000000000009");
        Observation embed = posts().get(3);
        String text = embed.body().text().text();
        assertThat(text).isEqualTo("look: https://example.org/w\nA wall\nof rain\nn\nv");
        assertThat(CodePoints.of(text).cut(embed.quotes().get(0).at())).isEqualTo("A wall\nof rain\nn\nv");
        assertThat(embed.body().text().marks())
                .extracting(BodyText.Marked::mark)
                .containsExactly(BodyText.Mark.EMBED);
        assertThat(embed.media().get(0).filename()).isEqualTo("a.png");
        assertThat(embed.metrics()).containsEntry("reactions", 42L);
    }

    @Test
    void theIdOfAllDeletedAccountsJoinsNobody() {
        Observation post = posts().get(4);
        assertThat(post.author().id()).isNull();
        assertThat(post.author().state()).isEqualTo(Author.State.DELETED);
    }

    @Test
    void theSameMessageTwiceIsOneObservation() {
        assertThat(posts().get(4).observationId()).isEqualTo(posts().get(5).observationId());
    }
}
