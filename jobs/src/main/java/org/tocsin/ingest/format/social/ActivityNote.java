package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.PlainText;

/** Reads an object that says something, alone or out of the activity that brings it. */
record ActivityNote(ObjectNode note, @Nullable ObjectNode activity) {
    static final Set<String> TYPES =
            Set.of("Note", "Article", "Page", "Question", "Event", "Video", "Audio", "Image", "ChatMessage");
    private static final List<String> READ = List.of(
            "@context",
            "id",
            "type",
            "url",
            "attributedTo",
            "published",
            "updated",
            "to",
            "cc",
            "content",
            "contentMap",
            "mediaType",
            "summary",
            "inReplyTo",
            "tag",
            "conversation",
            "likes",
            "shares",
            "replies");

    void read(Intake intake) {
        String id = Json.filled(note, "id");
        String content = content();
        Audience audience = Audience.of(note, activity);
        if (id == null) {
            intake.reject(Rejected.Reason.NO_ID);
        } else if (content == null && note.hasNonNull("name") && note.hasNonNull("inReplyTo")) {
            intake.skip(Skipped.Reason.NOT_A_POST); // a vote in a poll
        } else if (audience.refuses(intake)) {
            intake.skip(audience.refusal());
        } else if (content == null
                && !note.hasNonNull("name")
                && poll().isEmpty()
                && !note.path("attachment").isArray()) {
            intake.reject(Rejected.Reason.NO_BODY);
        } else {
            keep(id, content == null ? "" : content, audience, intake);
        }
    }

    /** What it says, in the first language that it is given in; null when it says nothing. */
    private @Nullable String content() {
        String content = Json.text(note, "content");
        JsonNode first = note.path("contentMap").isEmpty()
                ? null
                : note.path("contentMap").iterator().next();
        return content != null ? content : Json.text(first);
    }

    private void keep(String id, String content, Audience audience, Intake intake) {
        String host = Hosts.of(id);
        Draft draft =
                intake.draft(Fediverse.place(host != null ? host : intake.file().folder()), id);
        say(draft, content);
        draft.subject = Json.filled(note, "name");
        draft.threadTitle = draft.subject;
        if (draft.subject == null) {
            draft.subject = Json.filled(note, "summary");
        }
        draft.langDeclared = language(content);
        draft.author = author();
        answers(draft);
        times(draft, audience, intake);
        draft.media = media();
        String page = address(note.path("url"));
        draft.sourceUrl = page != null ? page : id.startsWith("http") ? id : null;
        intake.keep(draft, note.deepCopy(), READ);
    }

    private void say(Draft draft, String content) {
        if ("text/plain".equals(Json.text(note, "mediaType"))) {
            draft.say(new Body(content, Body.Markup.PLAIN, poll().below(PlainText.read(content))));
            return;
        }
        BodyText text = Fediverse.read(content);
        draft.say(new Body(content, Body.Markup.HTML, poll().below(Markup.linksOnly(text))));
        List<Named> named = new ArrayList<>();
        for (JsonNode tag : list(note.path("tag"))) {
            String name = Json.filled(tag, "name");
            if ("Mention".equals(Json.text(tag, "type")) && name != null && named.size() < Draft.MOST) {
                String bare = name.startsWith("@") ? name.substring(1) : name;
                String href = Json.filled(tag, "href");
                named.add(new Named(Fediverse.handle(bare, href), href));
            }
        }
        Named.mentions(draft, text, named);
    }

    /** The options of a question, of which one may be chosen or any. */
    private Poll poll() {
        return Poll.of("name", note.path("oneOf"), note.path("anyOf"));
    }

    private @Nullable String language(String content) {
        for (Map.Entry<String, JsonNode> each : note.path("contentMap").properties()) {
            if (each.getValue().asText().equals(content)) {
                return each.getKey();
            }
        }
        return null;
    }

    private Author author() {
        Author author = ActivityPub.actor(note.path("attributedTo"));
        return author.state() == Author.State.UNKNOWN && activity != null
                ? ActivityPub.actor(activity.path("actor"))
                : author;
    }

    private void answers(Draft draft) {
        List<ReplyTo> replies = new ArrayList<>();
        for (JsonNode each : list(note.path("inReplyTo"))) {
            String uri = each.isObject() ? Json.filled(each, "id") : Json.text(each);
            if (uri != null && replies.size() < Draft.MOST) {
                replies.add(Fediverse.answer(uri, draft.place().site(), "native"));
            }
        }
        String conversation = Json.filled(note, "conversation");
        draft.threadId = conversation != null ? conversation : replies.isEmpty() ? draft.nativeId() : null;
        String quoted = quoted();
        if (!replies.isEmpty()) {
            draft.kind = Observation.Kind.REPLY;
        } else if (quoted != null) {
            draft.kind = Observation.Kind.QUOTE;
        }
        if (quoted != null) {
            replies.add(Fediverse.answer(quoted, draft.place().site(), "link"));
        }
        draft.replyTo = replies;
    }

    /** The post that this one quotes, by any of the names that servers have for it. */
    private @Nullable String quoted() {
        for (String name : List.of("quote", "quoteUrl", "quoteUri", "_misskey_quote")) {
            String uri = Json.filled(note, name);
            if (uri != null) {
                return uri;
            }
        }
        return null;
    }

    private void times(Draft draft, Audience audience, Intake intake) {
        String published = Json.filled(note, "published");
        String raw = published != null || activity == null ? published : Json.filled(activity, "published");
        ReadTime edited = IsoTime.of(Json.filled(note, "updated")).time();
        draft.moment = IsoTime.of(raw).moment(edited, intake.captured());
        boolean update = activity != null && "Update".equals(Json.text(activity, "type"));
        boolean changed = edited.at() != null && !edited.at().equals(draft.moment.createdAt());
        draft.standing = changed
                ? audience.standing(Standing.State.EDITED, "updated")
                : update
                        ? audience.standing(Standing.State.EDITED, "type")
                        : audience.standing(Standing.State.LIVE, "format");
    }

    private List<Media> media() {
        List<Media> media = new ArrayList<>();
        for (String field : List.of("attachment", "image")) {
            for (JsonNode each : list(note.path(field))) {
                String url = each.isObject() ? address(each.path("url")) : Json.text(each);
                if (url == null && each.isObject()) {
                    url = Json.filled(each, "href");
                }
                if (url != null && media.size() < Draft.MOST) {
                    media.add(new Media(url, null, null, Json.filled(each, "mediaType"), null));
                }
            }
        }
        return media;
    }

    private static @Nullable String address(JsonNode url) {
        JsonNode first = url.isArray() ? url.path(0) : url;
        return first.isObject() ? Json.filled(first, "href") : Json.text(first);
    }

    private static Iterable<JsonNode> list(JsonNode one) {
        return one.isArray() ? one : one.isMissingNode() || one.isNull() ? List.of() : List.of(one);
    }

    @Override
    public String toString() {
        return "ActivityNote"; // the rest is words of a post
    }
}
