package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;

/**
 * What Telegram Desktop exports as {@code result.json}: one chat, or all chats of an account, of which only public
 * channels and groups are read. A chat's name, type and id stand before its messages.
 */
public final class TelegramDesktop implements DumpFormat {
    private static final String[] MESSAGES = {"/messages", "/chats/list/*/messages", "/left_chats/list/*/messages"};
    private static final Set<String> TYPES = Set.of("message", "service", "unsupported");

    @Override
    public String name() {
        return "telegram-desktop";
    }

    @Override
    public String family() {
        return "telegram";
    }

    @Override
    public String recognisedBy() {
        return "a JSON object whose messages, or those of its chats' list, have id, a type of Telegram's and a date";
    }

    @Override
    public String fills() {
        return "ids, chat, author, times, edits, text with its entities, forwards as others' words, replies, mentions,"
                + " links, media, polls, shared contacts and places; private chats are refused";
    }

    @Override
    public String leavesOpen() {
        return "exact times where an old export gives local ones alone, deletions, a channel's address";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '{'
                && head.firstElement(MESSAGES)
                        .filter(TelegramDesktop::isMessage)
                        .isPresent();
    }

    private static boolean isMessage(ObjectNode message) {
        return message.has("id")
                && TYPES.contains(message.path("type").asText())
                && (message.has("date") || message.has("date_unixtime") || message.size() == 2);
    }

    @Override
    public Framing framing() {
        return Framing.elements(MESSAGES);
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new TelegramMessages(file);
    }
}
