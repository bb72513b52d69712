package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.ObjectsFormat;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;

/**
 * Messages as Discord's own API hands them out. They name their channel by number alone, so that they are read only where
 * that is assumed to be public.
 */
public final class DiscordApi extends ObjectsFormat {
    /** What the API calls a field, and what DiscordChatExporter does. */
    private static final List<List<String>> NAMES = List.of(
            List.of("edited_timestamp", "timestampEdited"),
            List.of("username", "name"),
            List.of("global_name", "nickname"),
            List.of("bot", "isBot"),
            List.of("filename", "fileName"),
            List.of("size", "fileSizeBytes"),
            List.of("message_id", "messageId"));

    private DiscordApi(boolean lines) {
        super("discord-api", "discord", lines);
    }

    public static DiscordApi lines() {
        return new DiscordApi(true);
    }

    public static DiscordApi list() {
        return new DiscordApi(false);
    }

    @Override
    protected String marks() {
        return "with id, channel_id, timestamp, content and author";
    }

    @Override
    public String fills() {
        return "ids, channel, author, times, edits, text, quotes, embeds and forwards as others' words, replies,"
                + " mentions, links, attachments";
    }

    @Override
    public String leavesOpen() {
        return "whether a channel is public, the names of guild and channel, deletions";
    }

    @Override
    protected boolean fits(ObjectNode message) {
        return Json.has(message, "id", "channel_id", "timestamp", "content")
                && message.path("author").has("username");
    }

    @Override
    protected void read(RawRecord raw, ObjectNode message, DumpFile file, Consumer<Reading> out) {
        DiscordChannel channel = new DiscordChannel(
                Json.filled(message, "guild_id"),
                null,
                Json.filled(message, "channel_id"),
                null,
                Json.filled(message, "channel_type"),
                ReadTime.NONE);
        DiscordMessages.read(raw, file, channel, file.assumePublic(), asExported(message), out);
    }

    private static ObjectNode asExported(ObjectNode message) {
        rename(message);
        if (message.get("author") instanceof ObjectNode author) {
            rename(author);
            if (author.path("discriminator").asText().equals("0")) {
                author.remove("discriminator"); // of an account whose name needs none
            }
        }
        message.path("mentions").forEach(DiscordApi::rename);
        message.path("attachments").forEach(DiscordApi::rename);
        JsonNode forwarded = message.path("message_snapshots").path(0).path("message");
        forwarded.path("attachments").forEach(DiscordApi::rename);
        move(message, "message_reference", "reference");
        rename(message.path("reference"));
        if (forwarded.isObject()) {
            message.set("forwardedMessage", forwarded);
            message.remove("message_snapshots");
        }
        message.remove(List.of("referenced_message", "guild_id", "channel_id"));
        return message;
    }

    private static void rename(JsonNode node) {
        if (node instanceof ObjectNode object) {
            NAMES.forEach(names -> move(object, names.get(0), names.get(1)));
        }
    }

    private static void move(ObjectNode object, String from, String to) {
        JsonNode value = object.remove(from);
        if (value != null && !value.isNull()) {
            object.set(to, value);
        }
    }
}
