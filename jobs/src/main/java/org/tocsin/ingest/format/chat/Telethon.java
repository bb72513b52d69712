package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.ObjectsFormat;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/**
 * Messages as Telegram's API has them and Telethon writes them. Chats between people and small groups are refused; whether
 * a channel is public nothing says, so that it is read only where that is assumed.
 */
public final class Telethon extends ObjectsFormat {
    private static final List<String> READ = List.of(
            "_",
            "id",
            "peer_id",
            "to_id",
            "from_id",
            "date",
            "edit_date",
            "message",
            "entities",
            "fwd_from",
            "reply_to",
            "reply_to_msg_id",
            "media");

    private Telethon(boolean lines) {
        super("telegram-telethon", "telegram", lines);
    }

    public static Telethon lines() {
        return new Telethon(true);
    }

    public static Telethon list() {
        return new Telethon(false);
    }

    @Override
    protected String marks() {
        return "with _, which is Message or MessageService, id and peer_id or to_id";
    }

    @Override
    public String fills() {
        return "ids, channel, author, times, edits, text with its entities, forwards as others' words, replies, mentions,"
                + " links, views; chats between people and small groups are refused";
    }

    @Override
    public String leavesOpen() {
        return "whether a channel is public, names of channels and authors, what media hold, deletions";
    }

    @Override
    protected boolean fits(ObjectNode record) {
        String kind = record.path("_").asText();
        return (kind.equals("Message") || kind.equals("MessageService"))
                && record.has("id")
                && chat(record).isObject();
    }

    private static JsonNode chat(ObjectNode message) {
        return message.path(message.has("peer_id") ? "peer_id" : "to_id");
    }

    @Override
    protected void read(RawRecord raw, ObjectNode message, DumpFile file, Consumer<Reading> out) {
        String channel = Json.filled(chat(message), "channel_id");
        String id = Json.filled(message, "id");
        if (channel == null) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else if (!file.assumePublic()) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.VISIBILITY_UNKNOWN));
        } else if (!message.path("_").asText("Message").equals("Message")) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        } else if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (Json.text(message, "message") == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else {
            TelegramChat chat = new TelegramChat(channel, null, null);
            Draft draft = new Draft(raw, file, chat.place(), id);
            draft.standing = chat.standing();
            fill(draft, message, channel);
            new TelethonText(draft).say(message);
            draft.keepRest(message, READ);
            out.accept(draft.finish());
        }
    }

    private static void fill(Draft draft, ObjectNode message, String channel) {
        boolean post = message.path("post").asBoolean();
        draft.kind = post ? Observation.Kind.POST : Observation.Kind.CHAT;
        draft.threadId = channel;
        String from = peer(message.path("from_id"));
        String author = from == null && post ? "channel" + channel : from;
        if (author != null) {
            draft.author = new Author(
                    author,
                    Author.Scope.SITE,
                    Json.filled(message, "post_author"),
                    null,
                    null,
                    null,
                    Author.State.PRESENT);
        }
        ReadTime edited = time(message.path("edit_date"));
        draft.moment = Moment.of(
                time(message.path("date")),
                message.path("date").isNumber() ? Moment.Basis.EPOCH : Moment.Basis.OFFSET,
                0,
                edited,
                ReadTime.NONE);
        if (edited.at() != null && !message.path("edit_hide").asBoolean()) {
            draft.standing = draft.standing.now(Standing.State.EDITED, "edit_date");
        }
        String answered = Json.filled(message.path("reply_to"), "reply_to_msg_id");
        answered = answered == null ? Json.filled(message, "reply_to_msg_id") : answered;
        if (answered != null) {
            draft.kind = Observation.Kind.REPLY;
            draft.replyTo = List.of(new ReplyTo(answered, draft.place().uid(answered), "native", null));
        }
        draft.metric("views", message.get("views"));
        draft.metric("forwards", message.get("forwards"));
    }

    /** A peer, named as Telegram Desktop does; older versions have a user's number alone. */
    static @Nullable String peer(JsonNode peer) {
        for (String kind : List.of("user", "channel", "chat")) {
            String id = Json.filled(peer, kind + "_id");
            if (id != null) {
                return kind + id;
            }
        }
        return peer.isIntegralNumber() ? "user" + peer.asText() : null;
    }

    /** A time as a number, or as Python writes it, with a space before the hour. */
    private static ReadTime time(JsonNode written) {
        return written.isTextual() ? OffsetTime.read(written.asText().replace(' ', 'T')) : ReadTime.epoch(written);
    }
}
