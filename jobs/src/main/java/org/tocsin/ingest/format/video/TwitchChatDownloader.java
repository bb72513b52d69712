package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReplyTo;

/** Chats of Twitch as chat-downloader writes them, off a live channel or a video. */
public final class TwitchChatDownloader extends ChatDownloader {
    private static final Pattern MESSAGE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{1,18}");
    private static final Set<String> ACTIONS = Set.of("text_message", "user_notice");
    private static final Set<String> NOTICES = Set.of(
            "delete_message", "ban_user", "clear_chat", "notice", "room_state", "user_state", "host_target", "whisper");

    private TwitchChatDownloader(boolean lines) {
        super("twitch", lines);
    }

    public static TwitchChatDownloader lines() {
        return new TwitchChatDownloader(true);
    }

    public static TwitchChatDownloader list() {
        return new TwitchChatDownloader(false);
    }

    @Override
    protected String marks() {
        return "with message_type, and a message_id and author.id, or a channel_id, of Twitch's";
    }

    @Override
    public String fills() {
        return "ids, channel, author, role, times, text, replies, @ mentions, links, bits";
    }

    @Override
    protected boolean fits(ObjectNode record) {
        String author = ofAuthor(record, "id");
        String id = String.valueOf(Json.text(record, "message_id"));
        return record.has("message_type")
                && (MESSAGE.matches(id)
                        ? author == null || ACCOUNT.matches(author)
                        : ACCOUNT.matches(String.valueOf(Json.text(record, "channel_id"))));
    }

    @Override
    boolean isSaid(ObjectNode message) {
        return ACTIONS.contains(message.path("action_type").asText("text_message"))
                && !NOTICES.contains(message.path("message_type").asText());
    }

    @Override
    Draft draft(RawRecord raw, ObjectNode message, DumpFile file, String id) {
        Place channel = new Place("twitch", "twitch.tv", Json.filled(message, "channel_id"), null, false);
        Draft draft = new Draft(raw, file, channel, id);
        draft.kind = Observation.Kind.CHAT;
        String answered = Json.filled(message.path("in_reply_to"), "message_id");
        answered = answered == null ? Json.filled(message, "in_reply_to_message_id") : answered;
        if (answered != null) {
            draft.kind = Observation.Kind.REPLY;
            draft.replyTo = List.of(new ReplyTo(answered, channel.uid(answered), "native", null));
        }
        message.remove(List.of("in_reply_to", "in_reply_to_message")); // another's words
        draft.metric("bits", message.get("bits"));
        return draft;
    }

    @Override
    Author author(ObjectNode message) {
        String id = ofAuthor(message, "id");
        String login = ofAuthor(message, "name");
        String shown = First.filled(ofAuthor(message, "display_name"), login);
        if (id == null && shown == null) {
            return Author.UNKNOWN;
        }
        Author.Scope scope = id == null ? Author.Scope.NONE : Author.Scope.SITE;
        return new Author(id, scope, shown, login, null, role(badges(message)), Author.State.PRESENT);
    }

    private static @Nullable String role(JsonNode badges) {
        for (JsonNode badge : badges) {
            String name = badge.path("name").asText(badge.path("type").asText(""));
            if (Twitch.ROLES.contains(name)) {
                return name;
            }
        }
        return null;
    }
}
