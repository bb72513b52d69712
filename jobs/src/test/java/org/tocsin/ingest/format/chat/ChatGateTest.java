package org.tocsin.ingest.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Skipped;

/** What is private is never read, and what may be is read only where that is assumed. */
class ChatGateTest {
    private static final String TELEGRAM = """
            {"name":"n","type":%s,"id":5,"messages":[{"id":1,"type":"message","date_unixtime":"1772442000","text":"x"}]}
            """;
    private static final String DISCORD = """
            {"guild":{"id":"%s"},"channel":{"id":"2","type":"%s"},"messages":[{"id":"1","type":"Default",
            "timestamp":"2026-03-02T10:00:00+00:00","content":"x","author":{"id":"3","name":"n"}}]}
            """;

    @TempDir
    Path folder;

    private List<Reading> readings(String dump, boolean assumePublic) throws IOException {
        Path path = Files.writeString(folder.resolve("dump.json"), dump);
        IngestOptions options = new IngestOptions(null, null, assumePublic);
        return DumpFormatContract.read(
                DumpFiles.discover(List.of(path.toString()), options).get(0));
    }

    private Reading only(String dump, boolean assumePublic) throws IOException {
        List<Reading> readings = readings(dump, assumePublic);
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    private Skipped.Reason refusal(String dump, boolean assumePublic) throws IOException {
        return ((Skipped) only(dump, assumePublic)).reason();
    }

    @Test
    void privateChatsOfTelegramAreRefusedWhateverIsAssumed() throws IOException {
        for (String type : List.of(
                "personal_chat",
                "bot_chat",
                "saved_messages",
                "replies",
                "private_group",
                "private_supergroup",
                "private_channel")) {
            assertThat(refusal(TELEGRAM.formatted('"' + type + '"'), true)).isEqualTo(Skipped.Reason.PRIVATE);
        }
    }

    @Test
    void aTelegramChatWithoutTypeIsUnknown() throws IOException {
        assertThat(refusal(TELEGRAM.formatted("null"), false)).isEqualTo(Skipped.Reason.VISIBILITY_UNKNOWN);
        assertThat(only(TELEGRAM.formatted("null"), true)).isNotInstanceOf(Skipped.class);
        assertThat(only(TELEGRAM.formatted("\"public_supergroup\""), false)).isNotInstanceOf(Skipped.class);
    }

    @Test
    void directMessagesOfDiscordAreRefusedWhateverIsAssumed() throws IOException {
        for (String type : List.of("DirectTextChat", "DirectGroupTextChat", "GuildPrivateThread")) {
            assertThat(refusal(DISCORD.formatted("1", type), true)).isEqualTo(Skipped.Reason.PRIVATE);
        }
        assertThat(refusal(DISCORD.formatted("0", "GuildTextChat"), true)).isEqualTo(Skipped.Reason.PRIVATE);
    }

    @Test
    void aChannelOfAGuildIsReadOnlyWhereThatIsAssumed() throws IOException {
        assertThat(refusal(DISCORD.formatted("1", "GuildTextChat"), false))
                .isEqualTo(Skipped.Reason.VISIBILITY_UNKNOWN);
        assertThat(only(DISCORD.formatted("1", "GuildTextChat"), true)).isNotInstanceOf(Skipped.class);
    }

    @Test
    void whatMakesAChatPrivateMayStandBehindItsMessages() throws IOException {
        String telegram = """
                {"id":5,"messages":[{"id":1,"type":"message","date_unixtime":"1772442000","text":"x"}],"name":"n",
                "type":"%s"}
                """;
        assertThat(refusal(telegram.formatted("private_group"), true)).isEqualTo(Skipped.Reason.PRIVATE);
        Observation open = (Observation) only(telegram.formatted("public_channel"), false);
        assertThat(open.threadTitle()).isEqualTo("n");
        String discord = """
                {"messages":[{"id":"1","type":"Default","timestamp":"2026-03-02T10:00:00+00:00","content":"x",
                "author":{"id":"3","name":"n"}}],"guild":{"id":"%s"},"channel":{"id":"2","type":"GuildTextChat"}}
                """;
        assertThat(refusal(discord.formatted("0"), true)).isEqualTo(Skipped.Reason.PRIVATE);
        assertThat(only(discord.formatted("1"), true)).isInstanceOf(Observation.class);
    }

    @Test
    void amongAllChatsOfAnAccountNoneIsAssumedPublic() throws IOException {
        String chats = """
                {"chats":{"list":[{"id":5,"messages":[{"id":1,"type":"message","date_unixtime":"1772442000","text":"x"}],
                "type":"personal_chat"}]}}
                """;
        assertThat(refusal(chats, true)).isEqualTo(Skipped.Reason.VISIBILITY_UNKNOWN);
    }

    @Test
    void aChatThatLostItsEndMayHaveLostWhatMakesItPrivate() throws IOException {
        String telegram = """
                {"id":5,"messages":[{"id":1,"type":"message","date_unixtime":"1772442000","text":"x"}],"name":"n",
                "type":"personal_chat"}
                """;
        String discord = """
                {"channel":{"id":"2"},"messages":[{"id":"1","type":"Default","timestamp":"2026-03-02T10:00:00+00:00",
                "content":"x","author":{"id":"3","name":"n"}}],"zguild":{"id":"0"}}
                """;
        for (String whole : List.of(telegram, discord)) {
            for (int end = whole.indexOf("}],") + 1; end < whole.indexOf("}", whole.indexOf("}],") + 3); end++) {
                assertThat(readings(whole.substring(0, end), true)).noneMatch(Observation.class::isInstance);
            }
        }
    }

    @Test
    void aWholeChatWithoutKindMayBeAssumedPublic() throws IOException {
        String discord = """
                {"messages":[{"id":"1","type":"Default","timestamp":"2026-03-02T10:00:00+00:00","content":"x",
                "author":{"id":"3","name":"n"}}]}
                """;
        assertThat(only(discord, true)).isInstanceOf(Observation.class);
    }

    @Test
    void messagesThatNameOnlyTheirChannelAreReadOnlyWhereThatIsAssumed() throws IOException {
        String discord = """
                [{"id":"1","channel_id":"2","type":0,"timestamp":"2026-03-02T10:00:00+00:00","content":"x",
                "author":{"id":"3","username":"n"}}]
                """;
        String telethon = """
                [{"_":"Message","id":1,"peer_id":{"_":"PeerChannel","channel_id":2},"date":1772442000,"message":"x"}]
                """;
        for (String dump : List.of(discord, telethon)) {
            assertThat(refusal(dump, false)).isEqualTo(Skipped.Reason.VISIBILITY_UNKNOWN);
            assertThat(only(dump, true)).isInstanceOf(Observation.class);
        }
        assertThat(refusal(telethon.replace("PeerChannel", "PeerUser").replace("channel_id", "user_id"), true))
                .isEqualTo(Skipped.Reason.PRIVATE);
    }
}
