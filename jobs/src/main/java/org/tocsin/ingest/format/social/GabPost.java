package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.PlainText;
import org.tocsin.text.CodePoints;

/** Reads one post of the old Gab; {@code item}: the line of a feed that shows it, if one does. */
record GabPost(ObjectNode post, @Nullable Item item) {
    static final String SITE = "gab.com";
    static final List<String> INNER = List.of("parent", "conversation_parent", "quote_conversation_parent");
    private static final Place PLACE = new Place("gab", SITE, null, null, false);
    private static final List<String> METRICS =
            List.of("score", "like_count", "dislike_count", "reply_count", "repost_count");
    private static final List<String> READ = List.of(
            "id",
            "created_at",
            "created_utc",
            "retrieved_utc",
            "revised_at",
            "edited",
            "body",
            "is_reply",
            "is_quote",
            "language",
            "user",
            "parent",
            "parent_id",
            "conversation_parent",
            "conversation_parent_id",
            "quote_conversation_parent",
            "quote_conversation_parent_id",
            "replies",
            "score",
            "like_count",
            "dislike_count",
            "reply_count",
            "repost_count",
            "liked",
            "disliked",
            "bookmarked",
            "reported",
            "body_html_summary",
            "body_html_summary_truncated");

    /** What a feed says of the post that it shows. */
    record Item(@Nullable String id, @Nullable String at, String type, JsonNode actor) {
        static Item of(ObjectNode record) {
            return new Item(
                    Json.filled(record, "id"),
                    Json.filled(record, "published_at"),
                    String.valueOf(Json.text(record, "type")),
                    record.path("actuser"));
        }

        boolean isRepost() {
            return type.contains("repost");
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    static boolean isPost(JsonNode node) {
        return Json.has(node, "id", "body") && (node.has("is_reply") || node.has("is_quote")) && !node.has("account");
    }

    /** Notes that somebody showed another's post again, which is a row that says nothing. */
    static void repost(Item item, ObjectNode record, Intake intake) {
        String original = Json.filled(record.path("post"), "id");
        if (original == null) {
            intake.reject(Rejected.Reason.NO_ID);
        } else if (item.actor.path("is_private").asBoolean()) {
            intake.skip(Skipped.Reason.PRIVATE);
        } else {
            boolean own = item.id != null && !item.id.equals(original);
            Draft draft =
                    intake.draft(PLACE, own ? String.valueOf(item.id) : original + ":" + Json.filled(item.actor, "id"));
            draft.synthetic = !own;
            draft.kind = Observation.Kind.REPOST;
            draft.author = author(item.actor);
            draft.moment = IsoTime.of(item.at).moment(ReadTime.NONE, intake.captured());
            draft.replyTo = List.of(new ReplyTo(original, PLACE.uid(original), "native", null));
            intake.keep(draft, Json.empty(), List.of());
        }
    }

    void read(Intake intake) {
        String id = Json.filled(post, "id");
        String body = Json.text(post, "body");
        JsonNode writer = writer();
        if (id == null) {
            intake.reject(Rejected.Reason.NO_ID);
        } else if (writer.path("is_private").asBoolean()
                || post.path("is_locked").asBoolean()) {
            intake.skip(Skipped.Reason.PRIVATE);
        } else if (body == null) {
            intake.reject(Rejected.Reason.NO_BODY);
        } else {
            keep(id, body, writer, intake);
        }
    }

    private JsonNode writer() {
        return post.path("user").isObject() || item == null ? post.path("user") : item.actor;
    }

    private void keep(String id, String body, JsonNode writer, Intake intake) {
        JsonNode group = post.path("group");
        String groupId = Json.filled(group, "id");
        Place place = new Place("gab", SITE, groupId, Json.filled(group, "title"), false);
        Draft draft = intake.draft(place, id);
        BodyText text = PlainText.read(body);
        draft.say(new Body(body, Body.Markup.PLAIN, text));
        draft.mention(Handles.at(CodePoints.of(text.text()), text.text()));
        draft.author = author(writer);
        draft.langDeclared = Json.filled(post, "language");
        draft.standing = Standing.PUBLIC;
        times(draft, intake);
        answers(draft);
        attached(draft);
        METRICS.forEach(name -> draft.metric(name, post.get(name)));
        String name = Json.filled(writer, "username");
        draft.sourceUrl = name == null ? null : "https://gab.com/" + name + "/posts/" + id;
        intake.keep(draft, post, READ);
    }

    private static Author author(JsonNode user) {
        String id = Json.filled(user, "id");
        String name = Json.filled(user, "username");
        return id == null && name == null
                ? Author.UNKNOWN
                : new Author(
                        id,
                        id == null ? Author.Scope.NONE : Author.Scope.SITE,
                        Json.filled(user, "name"),
                        name,
                        null,
                        null,
                        Author.State.PRESENT);
    }

    private void times(Draft draft, Intake intake) {
        ReadTime edited = IsoTime.of(Json.filled(post, "revised_at")).time();
        ReadTime retrieved = ReadTime.epoch(post.get("retrieved_utc"));
        ReadTime captured = retrieved.at() != null ? retrieved : intake.captured();
        ReadTime epoch = ReadTime.epoch(post.get("created_utc"));
        String written = Json.filled(post, "created_at");
        draft.moment = epoch.at() != null
                ? Moment.of(epoch, Moment.Basis.EPOCH, 0, edited, captured)
                : IsoTime.of(written != null || item == null ? written : item.at)
                        .moment(edited, captured);
        if (edited.at() != null || post.path("edited").asBoolean()) {
            draft.standing = draft.standing.now(Standing.State.EDITED, "edited");
        }
    }

    private void answers(Draft draft) {
        String parent = id("parent");
        String quoted = id("quote_conversation_parent");
        String opener = id("conversation_parent");
        boolean quotes = post.path("is_quote").asBoolean();
        boolean replies = post.path("is_reply").asBoolean();
        draft.threadId = opener != null ? opener : replies ? null : draft.nativeId();
        List<ReplyTo> answered = new ArrayList<>();
        if (replies) {
            draft.kind = Observation.Kind.REPLY;
        } else if (quotes) {
            draft.kind = Observation.Kind.QUOTE;
        }
        if (parent != null) {
            answered.add(new ReplyTo(parent, PLACE.uid(parent), quotes && !replies ? "link" : "native", null));
        }
        if (quoted != null && !quoted.equals(parent)) {
            answered.add(new ReplyTo(quoted, PLACE.uid(quoted), "link", null));
        }
        draft.replyTo = answered;
    }

    private @Nullable String id(String field) {
        String whole = Json.filled(post.path(field), "id");
        return whole != null ? whole : Json.filled(post, field + "_id");
    }

    private void attached(Draft draft) {
        JsonNode attachment = post.path("attachment");
        JsonNode value = attachment.path("value");
        List<Media> media = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < Math.min(Draft.MOST, value.size()); i++) {
                media.add(new Media(Json.filled(value.path(i), "url_full"), null, null, null, null));
            }
        }
        String url = Json.filled(value, "url");
        if (url != null && url.startsWith("http")) {
            draft.link(new Link(url, null, null));
        }
        draft.media = media;
    }

    @Override
    public String toString() {
        return "GabPost"; // the rest is words of a post
    }
}
