package org.tocsin.ingest.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;

class DiscordApiTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "dump.json";
    }

    @Override
    protected String sampleName() {
        return "discord-api.jsonl";
    }

    @Override
    protected String formatName() {
        return "discord-api-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 2, 1);
    }

    @Override
    protected boolean assumePublic() {
        return true;
    }

    @Test
    void anAnswerIsTheSameAsInAnExport() {
        Observation answer = posts().get(0);
        assertThat(answer.kind()).isEqualTo(Observation.Kind.REPLY);
        assertThat(answer.postUid()).isEqualTo(answer.place().uid("900000000000000003"));
        assertThat(answer.place().site()).isEqualTo("discord.com");
        assertThat(answer.place().containerId()).isEqualTo("8001");
        assertThat(answer.replyTo().get(0).nativeId()).isEqualTo("900000000000000001");
        assertThat(answer.author().name()).isEqualTo("Skell");
        assertThat(answer.author().handle()).isEqualTo("skellund");
        assertThat(answer.mentions().get(0).userId()).isEqualTo("700000000000000002");
    }

    @Test
    void anEditAndAFileAreTold() {
        assertThat(posts().get(1).standing().state()).isEqualTo(Standing.State.EDITED);
        assertThat(posts().get(1).media().get(0).url()).isEqualTo("https://example.org/wall.png");
    }

    @Test
    void whatIsForwardedIsAnothersWords() {
        assertThat(posts().get(2).kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(posts().get(2).body().text().marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.mark()).isEqualTo(BodyText.Mark.EMBED));
    }
}
