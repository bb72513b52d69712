package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;

/**
 * Reads one post of Bluesky. Its time is what the author's program said; how far that may be off shows in the time at
 * which a server that we may trust had it.
 */
final class BlueskyPost {
    static final String COLLECTION = "app.bsky.feed.post";

    private static final Place PLACE = new Place("bluesky", "bsky.app", null, null, false);
    private static final List<String> METRICS = List.of("replyCount", "repostCount", "likeCount", "quoteCount");
    private static final List<String> WRITTEN = List.of("$type", "text", "facets", "createdAt", "langs", "reply");
    private static final List<String> AROUND = List.of(
            "did",
            "time_us",
            "uri",
            "record",
            "value",
            "author",
            "replyCount",
            "repostCount",
            "likeCount",
            "quoteCount",
            "labels",
            "viewer",
            "commit",
            "embeds",
            "$type");

    private final JsonNode around;
    private final ObjectNode written;
    private final Intake intake;

    private BlueskyPost(JsonNode around, ObjectNode written, Intake intake) {
        this.around = around;
        this.written = written;
        this.intake = intake;
    }

    /** Whether this is a post as a server shows it, or as its author wrote it. */
    static boolean isPost(JsonNode node) {
        boolean shown = isAddress(Json.text(node, "uri"))
                && (node.path("record").has("text") || node.path("value").has("text"));
        return shown || (COLLECTION.equals(Json.text(node, "$type")) && Json.has(node, "text", "createdAt"));
    }

    private static boolean isAddress(@Nullable String uri) {
        return uri != null && uri.startsWith("at://") && uri.contains("/" + COLLECTION + "/");
    }

    /** Reads a post that a server shows; one that stands without its address gets an id of its bytes. */
    static void shown(ObjectNode post, Intake intake) {
        String uri = Json.filled(post, "uri");
        JsonNode inside = post.path("record").isObject() ? post.path("record") : post.path("value");
        String id = uri != null ? uri : intake.raw().sha256().id();
        ReadTime seen = IsoTime.of(Json.filled(post, "indexedAt")).time();
        ObjectNode written = inside instanceof ObjectNode object ? object : post;
        BlueskyPost reading = new BlueskyPost(post, written, intake);
        reading.keep(id, uri == null, seen, intake.captured(), false);
    }

    /** Reads a post that came in an event of the stream. */
    static void streamed(ObjectNode event, String uri, boolean update, Intake intake) {
        if (!(event.path("commit").path("record") instanceof ObjectNode written)) {
            intake.reject(Rejected.Reason.NO_BODY);
            return;
        }
        ReadTime seen = ReadTime.epoch(event.get("time_us"), 1_000_000);
        new BlueskyPost(event, written, intake).keep(uri, false, seen, seen, update);
    }

    private void keep(String id, boolean synthetic, ReadTime seen, ReadTime captured, boolean update) {
        String text = Json.text(written, "text");
        if (text == null) {
            intake.reject(Rejected.Reason.NO_BODY);
            return;
        }
        Draft draft = intake.draft(PLACE, id);
        draft.synthetic = synthetic;
        draft.say(Facets.read(draft, text, written.path("facets")));
        draft.langDeclared = Json.text(written.path("langs").path(0));
        draft.author = author();
        draft.moment = moment(seen, captured);
        draft.standing = new Standing(Standing.Visibility.PUBLIC, "format", Standing.State.LIVE, "format");
        if (update) {
            draft.standing = draft.standing.now(Standing.State.EDITED, "operation");
        }
        answers(draft);
        attached(draft);
        METRICS.forEach(name -> draft.metric(name, around.get(name)));
        if (around.path("labels").isArray() && !around.path("labels").isEmpty()) {
            draft.thirdPartyLabels =
                    Json.empty().set("labels", around.get("labels")).toString();
        }
        draft.sourceUrl = page(id);
        intake.keep(draft, rest(), List.of());
    }

    /** What was not read: the fields around what the author wrote, and among those. */
    private ObjectNode rest() {
        ObjectNode rest = written.deepCopy();
        rest.remove(WRITTEN);
        if (!around.equals(written)) {
            around.properties().stream()
                    .filter(field -> !AROUND.contains(field.getKey()) && !rest.has(field.getKey()))
                    .forEach(field -> rest.set(field.getKey(), field.getValue()));
            for (String name : List.of("rev", "cid")) {
                JsonNode value = around.path("commit").get(name);
                if (value != null) {
                    rest.set(name, value);
                }
            }
        }
        return rest;
    }

    private Author author() {
        JsonNode author = around.path("author");
        String uri = Json.filled(around, "uri");
        String did = author.isObject() ? Json.filled(author, "did") : Json.filled(around, "did");
        if (did == null && uri != null) {
            did = uri.substring("at://".length()).split("/", 2)[0];
        }
        if (did == null) {
            return Author.UNKNOWN;
        }
        return new Author(
                did,
                Author.Scope.SITE,
                Json.filled(author, "displayName"),
                Json.filled(author, "handle"),
                null,
                null,
                Author.State.PRESENT);
    }

    /** The claimed time; without a server's time nothing tells how far it may be off. */
    private Moment moment(ReadTime seen, ReadTime captured) {
        ReadTime claimed = IsoTime.of(Json.filled(written, "createdAt")).time();
        Instant trusted = seen.at();
        long off = claimed.at() == null || trusted == null
                ? 0
                : Duration.between(claimed.at(), trusted).abs().toSeconds();
        Moment moment = Moment.of(claimed, Moment.Basis.CLAIMED, off, ReadTime.NONE, captured);
        return trusted != null || moment.createdAt() == null
                ? moment
                : new Moment(
                        moment.createdAt(),
                        moment.createdRaw(),
                        moment.basis(),
                        null,
                        null,
                        moment.capturedAt(),
                        moment.flag());
    }

    private void answers(Draft draft) {
        List<ReplyTo> replies = new ArrayList<>();
        JsonNode reply = written.path("reply");
        String parent = Json.filled(reply.path("parent"), "uri");
        String root = Json.filled(reply.path("root"), "uri");
        draft.threadId = root != null ? root : parent == null ? draft.nativeId() : null;
        if (parent != null) {
            draft.kind = Observation.Kind.REPLY;
            replies.add(new ReplyTo(parent, PLACE.uid(parent), "native", null));
        }
        JsonNode embedded = written.path("embed").path("record");
        String direct = Json.filled(embedded, "uri");
        String quoted = direct != null ? direct : Json.filled(embedded.path("record"), "uri");
        if (quoted != null && isAddress(quoted)) {
            draft.kind = parent == null ? Observation.Kind.QUOTE : draft.kind;
            replies.add(new ReplyTo(quoted, PLACE.uid(quoted), "link", null));
        }
        draft.replyTo = replies;
    }

    /** Notes the page and the pictures that are shown below the text. */
    private void attached(Draft draft) {
        JsonNode embed = written.path("embed");
        String page = Json.filled(embed.path("external"), "uri");
        String beside = Json.filled(embed.path("media").path("external"), "uri");
        if (page != null || beside != null) {
            draft.link(new Link(page != null ? page : String.valueOf(beside), null, null));
        }
        List<Media> media = new ArrayList<>();
        JsonNode images = embed.has("images") ? embed.path("images") : embed.at("/media/images");
        JsonNode shown =
                around.at("/embed/images").isArray() ? around.at("/embed/images") : around.at("/embed/media/images");
        for (int i = 0; i < Math.min(Draft.MOST, Math.max(images.size(), shown.size())); i++) {
            JsonNode blob = images.path(i).path("image");
            Long size = blob.path("size").canConvertToLong() ? blob.path("size").longValue() : null;
            String url = Json.filled(shown.path(i), "fullsize");
            media.add(new Media(url, null, null, Json.filled(blob, "mimeType"), blob.has("size") ? size : null));
        }
        draft.media = media;
    }

    private static @Nullable String page(String uri) {
        String[] parts = uri.split("/", 6);
        return uri.startsWith("at://") && parts.length == 5
                ? "https://bsky.app/profile/" + parts[2] + "/post/" + parts[4]
                : null;
    }
}
