package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;

/** Live chats of YouTube as chat-downloader writes them. */
public final class YouTubeChatDownloader extends ChatDownloader {
    private static final Set<String> SAID = Set.of("text_message", "paid_message", "membership_item");

    private YouTubeChatDownloader(boolean lines) {
        super("youtube", lines);
    }

    public static YouTubeChatDownloader lines() {
        return new YouTubeChatDownloader(true);
    }

    public static YouTubeChatDownloader list() {
        return new YouTubeChatDownloader(false);
    }

    @Override
    protected String marks() {
        return "with message_type, and an action_type of YouTube's or a channel as author.id";
    }

    @Override
    public String fills() {
        return "ids, author, role, times, text, @ mentions, links, metrics";
    }

    @Override
    protected boolean fits(ObjectNode record) {
        String action = record.path("action_type").asText("");
        String author = String.valueOf(ofAuthor(record, "id"));
        return record.has("message_type")
                && (action.contains("chat_item")
                        || action.contains("live_chat")
                        || (author.startsWith("UC") && author.length() == 24 && record.has("message_id")));
    }

    @Override
    boolean isSaid(ObjectNode message) {
        String action = message.path("action_type").asText("add_chat_item");
        return action.equals("add_chat_item")
                && SAID.contains(message.path("message_type").asText("text_message"));
    }

    @Override
    Draft draft(RawRecord raw, ObjectNode message, DumpFile file, String id) {
        return YouTube.chat(raw, file, id, Json.filled(message, "video_id"));
    }

    @Override
    Author author(ObjectNode message) {
        return YouTube.author(ofAuthor(message, "id"), ofAuthor(message, "name"), role(badges(message)));
    }

    /** A badge has a title in the language of whoever fetched the chat. */
    private static @Nullable String role(JsonNode badges) {
        for (JsonNode badge : badges) {
            String title = badge.path("title").asText("").toLowerCase(Locale.ROOT);
            if (title.equals("owner") || title.equals("propriétaire")) {
                return "uploader";
            }
            if (title.equals("moderator") || title.equals("modérateur")) {
                return "moderator";
            }
        }
        return null;
    }
}
