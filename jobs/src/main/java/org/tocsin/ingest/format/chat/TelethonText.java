package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.text.BodyText.Mark;
import org.tocsin.ingest.text.PartsText;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** Reads a message's text and its entities, which count in UTF-16. */
final class TelethonText {
    private final Draft draft;
    private final PartsText text = new PartsText();

    TelethonText(Draft draft) {
        this.draft = draft;
    }

    void say(ObjectNode message) {
        String words = message.path("message").asText();
        CodePoints at = CodePoints.of(words);
        Span all = text.add(words);
        int left = Draft.MOST;
        for (JsonNode entity : message.path("entities")) {
            int begin =
                    Math.max(0, Math.min(words.length(), entity.path("offset").asInt()));
            int end = Math.max(begin, (int)
                    Math.min(words.length(), begin + entity.path("length").asLong()));
            if (left-- > 0 && end > begin) {
                entity(entity, at.span(begin, end), words.substring(begin, end));
            }
        }
        JsonNode forward = message.path("fwd_from");
        if (forward.isObject() && all.length() > 0) {
            text.mark(all, Mark.EMBED);
        }
        draft.say(new Body(words, Body.Markup.FACETS, text.build()));
        if (forward.isObject()) {
            draft.kind = Observation.Kind.REPOST;
            draft.quote(new Quote(Json.filled(forward, "from_name"), null, null, all));
        }
    }

    private void entity(JsonNode entity, Span at, String words) {
        String kind = entity.path("_").asText();
        text.mark(at, mark(kind));
        String url = Json.filled(entity, "url");
        if (kind.equals("MessageEntityTextUrl") && url != null) {
            text.anchor(at, url, words);
        } else if (kind.equals("MessageEntityMention") && words.length() > 1) {
            draft.mention(new Mention(words.substring(1), null, "native", at));
        } else if (kind.equals("MessageEntityMentionName")) {
            String id = Json.filled(entity, "user_id");
            draft.mention(new Mention(words, id == null ? null : "user" + id, "native", at));
        }
    }

    private static @Nullable Mark mark(String kind) {
        return switch (kind) {
            case "MessageEntityBlockquote" -> Mark.QUOTE;
            case "MessageEntityCode", "MessageEntityPre" -> Mark.CODE;
            case "MessageEntitySpoiler" -> Mark.SPOILER;
            default -> null;
        };
    }
}
