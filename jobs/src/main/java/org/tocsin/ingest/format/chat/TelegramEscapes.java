package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Json;

/** Reads JSON as Telegram Desktop writes it: control characters as {@code \x0B}, which is no escape of JSON. */
final class TelegramEscapes {
    private TelegramEscapes() {}

    static @Nullable ObjectNode object(String text) {
        ObjectNode object = Json.object(text);
        return object != null || !text.contains("\\x") ? object : Json.object(repaired(text));
    }

    private static String repaired(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            json.append(c);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                json.append(escaped == 'x' ? "u00" : String.valueOf(escaped));
            }
        }
        return json.toString();
    }
}
