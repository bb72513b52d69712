package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.PlainText;
import org.tocsin.text.CodePoints;

/**
 * Parler's pages as parsers of 2021 left them in JSON. The page said {@code 4 days ago} and no more, so that a time is
 * not known; an echoed post has no id, and gets the parser's digest of it, or ours.
 */
public final class ParlerParsed extends SocialFormat {
    private static final List<String> INNER = List.of("echoed_post", "root_echoed_post", "echoed_status");
    private static final Map<String, String> METRICS = Map.of(
            "view_count", "impressions",
            "comment_count", "comments",
            "echo_count", "reposts",
            "upvote_count", "upvotes");
    private static final List<String> READ = List.of(
            "parler_post_id",
            "id",
            "text",
            "timestamp",
            "created_at",
            "user",
            "echoed_post",
            "root_echoed_post",
            "echoed_status",
            "mentions",
            "hashtags",
            "view_count",
            "comment_count",
            "echo_count",
            "upvote_count");

    private ParlerParsed(Layout layout) {
        super("parler", layout, "");
    }

    public static ParlerParsed lines() {
        return new ParlerParsed(Layout.LINES);
    }

    public static ParlerParsed list() {
        return new ParlerParsed(Layout.LIST);
    }

    @Override
    public String name() {
        return super.name().replace("parler-", "parler-parsed-");
    }

    @Override
    String marks() {
        return "with text, user, echo_count and upvote_count";
    }

    @Override
    public String fills() {
        return "ids, author, text, what it echoes as rows of their own, @ mentions, links, metrics; the time in words";
    }

    @Override
    public String leavesOpen() {
        return "when a post was written unless the page's capture is known, comments";
    }

    @Override
    boolean fits(ObjectNode record) {
        return Json.has(record, "text", "user", "echo_count", "upvote_count");
    }

    @Override
    void read(ObjectNode record, Intake intake) {
        Map<String, ObjectNode> inner = new TreeMap<>();
        for (String field : INNER) {
            if (record.path(field) instanceof ObjectNode echoed) {
                inner.put("/" + field, echoed.deepCopy());
            }
        }
        Map<String, RawRecord> parts = intake.parts(inner.keySet());
        one(record, intake);
        inner.forEach((pointer, echoed) -> one(echoed, intake.of(parts.getOrDefault(pointer, intake.raw()))));
    }

    private static void one(ObjectNode post, Intake intake) {
        String id = id(post);
        String text = Json.text(post, "text");
        ObjectNode echoed = echoed(post);
        boolean media = !post.path("media").isEmpty();
        if (text == null && echoed == null && !media) {
            intake.reject(Rejected.Reason.NO_BODY);
            return;
        }
        Draft draft = intake.draft(Parler.PLACE, id);
        draft.synthetic = given(post) == null;
        draft.standing = Standing.PUBLIC;
        BodyText body = PlainText.read(text == null ? "" : text);
        draft.say(new Body(text, Body.Markup.PLAIN, body));
        draft.mention(Handles.at(CodePoints.of(body.text()), body.text()));
        draft.author = author(post.path("user"));
        String ago = Json.filled(post, "timestamp");
        draft.moment = Ago.moment(ago != null ? ago : Json.filled(post, "created_at"), intake.captured());
        draft.threadId = draft.nativeId();
        if (echoed != null) {
            boolean says = !body.text().isBlank();
            draft.kind = says ? Observation.Kind.QUOTE : Observation.Kind.REPOST;
            String other = id(echoed);
            draft.replyTo = List.of(new ReplyTo(other, Parler.PLACE.uid(other), says ? "link" : "native", null));
        }
        for (JsonNode each : post.path("media")) {
            String link = Json.filled(each, "link_src");
            if (link != null && link.startsWith("http")) {
                draft.link(new Link(link, null, null));
            }
        }
        METRICS.forEach((field, name) -> draft.metric(name, Parler.number(post.get(field))));
        intake.keep(draft, post, READ);
    }

    private static @Nullable ObjectNode echoed(ObjectNode post) {
        for (String field : INNER) {
            if (post.path(field) instanceof ObjectNode echoed) {
                return echoed;
            }
        }
        return null;
    }

    private static @Nullable String given(ObjectNode post) {
        String parsed = Json.filled(post, "parler_post_id");
        return parsed != null ? parsed : Json.filled(post, "id");
    }

    /** The page's id; else the parser's digest of the post; else ours of who says what. */
    private static String id(ObjectNode post) {
        String known = given(post);
        String digest = Json.filled(post, "post_hash");
        return known != null
                ? known
                : digest != null
                        ? digest
                        : Ago.digest(Json.text(post.path("user"), "username"), Json.text(post, "text"));
    }

    private static Author author(JsonNode user) {
        String shown = Json.filled(user, "username");
        if (shown == null) {
            return Author.UNKNOWN;
        }
        String handle = shown.startsWith("@") ? shown.substring(1) : shown;
        // the parser's user_id is a digest of the name, and not Parler's
        return new Author(null, Author.Scope.NONE, Json.filled(user, "name"), handle, null, null, Author.State.PRESENT);
    }
}
