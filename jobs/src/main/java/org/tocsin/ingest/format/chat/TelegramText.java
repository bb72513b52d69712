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

/**
 * Puts together what a message says. Its text is a string, or an array of strings and of objects with a type. A poll, a
 * shared contact and a place are said too, in lines of their own: that is how an address is passed on.
 */
final class TelegramText {
    private final Draft draft;
    private final PartsText text = new PartsText();

    TelegramText(Draft draft) {
        this.draft = draft;
    }

    void say(ObjectNode message) {
        JsonNode written = message.has("text") ? message.path("text") : message.path("text_entities");
        if (written.isArray()) {
            written.forEach(this::part);
        } else {
            text.add(written.asText(""));
        }
        card(message);
        Span all = text.since(0);
        boolean forwarded = isAnothers(message) && all.length() > 0;
        if (forwarded) {
            text.mark(all, Mark.EMBED);
        }
        String raw = written.isArray() ? written.toString() : Json.text(written);
        draft.say(new Body(raw, written.isArray() ? Body.Markup.FACETS : Body.Markup.PLAIN, text.build()));
        if (isAnothers(message)) {
            draft.kind = Observation.Kind.REPOST;
        }
        if (forwarded) {
            draft.quote(new Quote(Json.filled(message, "forwarded_from"), null, null, all));
        }
    }

    /** Whether the message only passes on what somebody else wrote. */
    private static boolean isAnothers(ObjectNode message) {
        if (!message.has("forwarded_from") && !message.has("forwarded_from_id")) {
            return false;
        }
        String from = TelegramChat.peer(message.path("forwarded_from_id"));
        return from == null || !from.equals(TelegramChat.peer(message.path("from_id")));
    }

    private void part(JsonNode part) {
        if (!part.isObject()) {
            text.add(part.asText(""));
            return;
        }
        String words = part.path("text").asText("");
        String type = part.path("type").asText("");
        Span at = text.add(words);
        text.mark(at, mark(type));
        String href = Json.filled(part, "href");
        if (type.equals("text_link") && href != null) {
            text.anchor(at, href, words);
        } else if (type.equals("mention") && at.length() > 1) {
            draft.mention(new Mention(words.startsWith("@") ? words.substring(1) : words, null, "native", at));
        } else if (type.equals("mention_name") && at.length() > 0) {
            draft.mention(new Mention(words, TelegramChat.peer(part.path("user_id")), "native", at));
        }
    }

    private static @Nullable Mark mark(String type) {
        return switch (type) {
            case "blockquote", "expandable_blockquote" -> Mark.QUOTE;
            case "code", "pre" -> Mark.CODE;
            case "spoiler" -> Mark.SPOILER;
            default -> null;
        };
    }

    private void card(ObjectNode message) {
        line(message, "place_name");
        line(message, "address");
        JsonNode point = message.path("location_information");
        if (point.has("latitude") && point.has("longitude")) {
            text.line()
                    .add(point.path("latitude").asText() + ", "
                            + point.path("longitude").asText());
        }
        JsonNode contact = message.path("contact_information");
        line(contact, "first_name");
        line(contact, "last_name");
        line(contact, "phone_number");
        JsonNode poll = message.path("poll");
        line(poll, "question");
        int left = Draft.MOST;
        for (JsonNode answer : poll.path("answers")) {
            if (left-- > 0) {
                line(answer, "text");
            }
        }
    }

    private void line(JsonNode node, String field) {
        String words = Json.filled(node, field);
        if (words != null) {
            text.line().add(words);
        }
    }
}
