package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.BodyText.Mark;
import org.tocsin.ingest.text.MarkdownText;
import org.tocsin.ingest.text.PartsText;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** Puts together what a message says: the author's words, and below them, marked, what it forwards and embeds. */
final class DiscordText {
    private final Draft draft;
    private final PartsText text = new PartsText();
    private final List<Quote> embedded = new ArrayList<>();

    DiscordText(Draft draft) {
        this.draft = draft;
    }

    /** {@code forwarded}: the message that is passed on, where it is known. */
    void say(ObjectNode message, @Nullable String forwarded) {
        String content = message.path("content").asText("");
        BodyText said = MarkdownText.read(content);
        text.add(said);
        JsonNode passedOn = message.path("forwardedMessage");
        if (passedOn.isObject()) {
            forward(passedOn, forwarded);
        }
        embeds(message.path("embeds"));
        draft.say(new Body(content, Body.Markup.MARKDOWN, text.build()));
        embedded.forEach(draft::quote);
        mentions(message.path("mentions"), said.text());
    }

    private void forward(JsonNode passedOn, @Nullable String id) {
        int begin = text.line().next();
        text.add(MarkdownText.read(passedOn.path("content").asText("")));
        embed(begin, null, id);
        embeds(passedOn.path("embeds"));
    }

    private void embeds(JsonNode embeds) {
        for (JsonNode embed : embeds) {
            if (embedded.size() >= Draft.MOST) {
                return;
            }
            int begin = text.line().next();
            line(embed, "title");
            line(embed, "description");
            for (JsonNode field : embed.path("fields")) {
                line(field, "name");
                line(field, "value");
            }
            line(embed.path("footer"), "text");
            embed(begin, Json.filled(embed.path("author"), "name"), null);
        }
    }

    private void line(JsonNode node, String field) {
        String words = Json.filled(node, field);
        if (words != null) {
            text.line().add(words);
        }
    }

    private void embed(int begin, @Nullable String author, @Nullable String id) {
        Span at = text.since(begin);
        if (at.length() > 0) {
            text.mark(at, Mark.EMBED);
            embedded.add(new Quote(author, id, id == null ? null : draft.place().uid(id), at));
        }
    }

    /** Who is mentioned stands in a list; where, only in the words: by shown name, by name, or by id. */
    private void mentions(JsonNode mentioned, String said) {
        CodePoints at = CodePoints.of(said);
        for (JsonNode user : mentioned) {
            String id = Json.filled(user, "id");
            String name = Json.filled(user, "name");
            String shown = Json.filled(user, "nickname");
            for (String form : new String[] {
                id == null ? null : "<@" + id + ">",
                id == null ? null : "<@!" + id + ">",
                shown == null ? null : "@" + shown,
                name == null || name.equals(shown) ? null : "@" + name
            }) {
                for (int i = form == null ? -1 : said.indexOf(form); i >= 0 && form != null; ) {
                    String handle = name != null ? name : form;
                    draft.mention(new Mention(handle, id, "native", at.span(i, i + form.length())));
                    i = said.indexOf(form, i + form.length());
                }
            }
        }
    }
}
