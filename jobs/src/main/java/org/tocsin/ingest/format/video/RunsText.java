package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.PartsText;
import org.tocsin.post.Span;

/** A text of YouTube's pages, which comes in runs of words, links and emoji, or in one piece. */
record RunsText(@Nullable String words, BodyText body) {
    private static final int LONGEST_LINK = 4096;

    static RunsText of(JsonNode text) {
        String simple = Json.text(text, "simpleText");
        PartsText parts = new PartsText();
        StringBuilder words = new StringBuilder();
        if (simple != null) {
            parts.add(simple);
            words.append(simple);
        }
        for (JsonNode run : text.path("runs")) {
            String said = said(run);
            Span at = parts.add(said);
            words.append(said);
            String link = link(run.path("navigationEndpoint"));
            if (link != null) {
                parts.anchor(at, link, said);
            }
        }
        boolean none = simple == null && !text.path("runs").isArray();
        return new RunsText(none ? null : words.toString(), parts.build());
    }

    boolean isEmpty() {
        return words == null || words.isBlank();
    }

    /** Words, or an emoji: the character itself, or the name that its channel gave a picture. */
    private static String said(JsonNode run) {
        JsonNode emoji = run.path("emoji");
        if (!emoji.isObject()) {
            return run.path("text").asText("");
        }
        String name = emoji.path("shortcuts").path(0).asText("");
        String id = emoji.path("emojiId").asText("");
        return emoji.path("isCustomEmoji").asBoolean() || id.isEmpty() ? name : id;
    }

    /** Where a link leads, of which the page shows the beginning: YouTube's own detour says it whole. */
    private static @Nullable String link(JsonNode endpoint) {
        String url = First.filled(
                Json.filled(endpoint.path("urlEndpoint"), "url"),
                Json.filled(endpoint.path("commandMetadata").path("webCommandMetadata"), "url"));
        if (url == null || url.length() > LONGEST_LINK) {
            return null;
        }
        int query = url.indexOf("/redirect?") < 0 ? -1 : Math.max(url.indexOf("?q="), url.indexOf("&q="));
        if (query >= 0) {
            return decoded(url.substring(query + 3).split("&", 2)[0]);
        }
        return url.startsWith("/") && !url.startsWith("//") ? "https://www.youtube.com" + url : url;
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null; // a lone percent sign
        }
    }

    @Override
    public String toString() {
        return "RunsText[" + body + "]";
    }
}
