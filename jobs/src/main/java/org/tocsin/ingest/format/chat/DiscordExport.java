package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;

/**
 * A channel as DiscordChatExporter writes it, whole or in partitions. Guild and channel stand before the messages.
 * Nothing in it says whether a guild is open to all, so its channels are read only where that is assumed.
 */
public final class DiscordExport implements DumpFormat {
    @Override
    public String name() {
        return "discord-chat-exporter";
    }

    @Override
    public String family() {
        return "discord";
    }

    @Override
    public String recognisedBy() {
        return "a JSON object whose messages have id, type, timestamp, content and author";
    }

    @Override
    public String fills() {
        return "ids, channel, author, times, edits, text, quotes, embeds and forwards as others' words, replies,"
                + " mentions, links, attachments; direct messages are refused";
    }

    @Override
    public String leavesOpen() {
        return "whether a guild is public, deletions";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '{'
                && head.firstElement("/messages")
                        .filter(DiscordExport::isMessage)
                        .isPresent();
    }

    private static boolean isMessage(ObjectNode message) {
        return Json.has(message, "id", "type", "timestamp", "content")
                && message.path("author").isObject();
    }

    @Override
    public Framing framing() {
        return Framing.elements("/messages");
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new DiscordMessages(file);
    }
}
