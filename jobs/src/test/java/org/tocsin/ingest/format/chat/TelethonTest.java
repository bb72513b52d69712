package org.tocsin.ingest.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;
import org.tocsin.post.Span;

class TelethonTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "dump.json";
    }

    @Override
    protected String sampleName() {
        return "telegram-telethon.jsonl";
    }

    @Override
    protected String formatName() {
        return "telegram-telethon-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 3, 1);
    }

    @Override
    protected boolean assumePublic() {
        return true;
    }

    @Test
    void aPostOfAChannelIsTheChannels() {
        Observation post = posts().get(0);
        assertThat(post.kind()).isEqualTo(Observation.Kind.POST);
        assertThat(post.place().containerId()).isEqualTo("4000");
        assertThat(post.author().id()).isEqualTo("channel4000");
        assertThat(post.moment().createdAt()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(post.links().get(0).at()).isEqualTo(new Span(2, 5));
    }

    @Test
    void anAnswerHasItsAuthorAndItsMention() {
        Observation answer = posts().get(1);
        assertThat(answer.replyTo().get(0).uid()).isEqualTo(posts().get(0).postUid());
        assertThat(answer.author().id()).isEqualTo("user12");
        assertThat(answer.mentions().get(0).handle()).isEqualTo("skellund");
        assertThat(answer.moment().createdAt()).isEqualTo("2026-03-02T09:01:00Z");
    }

    @Test
    void whatIsForwardedIsAnothersWords() {
        assertThat(posts().get(2).kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(posts().get(2).quotes().get(0).author()).isEqualTo("Grolz");
    }
}
