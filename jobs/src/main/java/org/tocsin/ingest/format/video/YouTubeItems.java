package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Reads what YouTube's Data API hands out: a page gives its items, a thread its comment and the replies it brings. */
final class YouTubeItems implements DumpFormat.RecordReader {
    private static final List<String> ITEMS = List.of("items");
    private static final List<String> REPLIES = List.of("replies", "comments");
    private static final Set<String> HELD = Set.of("heldForReview", "likelySpam", "rejected");
    private static final List<String> READ = List.of(
            "videoId",
            "textOriginal",
            "textDisplay",
            "authorDisplayName",
            "authorChannelId",
            "authorChannelUrl",
            "authorProfileImageUrl",
            "canRate",
            "viewerRating",
            "parentId",
            "likeCount",
            "publishedAt",
            "updatedAt");

    private final DumpFile file;

    YouTubeItems(DumpFile file) {
        this.file = file;
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ObjectNode object = Json.object(raw.text());
        if (object == null) {
            ElementFramer.within(raw, ITEMS, part -> item(part, out)); // what a page holds before it breaks
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
        } else if (!object.path("items").isArray()) {
            item(raw, object, out);
        } else if (ElementFramer.within(raw, ITEMS, part -> item(part, out)) == 0) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST)); // a page without comments
        }
    }

    private void item(RawRecord raw, Consumer<Reading> out) {
        ObjectNode item = Json.object(raw.text());
        if (item == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
        } else {
            item(raw, item, out);
        }
    }

    private void item(RawRecord raw, ObjectNode item, Consumer<Reading> out) {
        JsonNode snippet = item.path("snippet");
        if (snippet.path("topLevelComment") instanceof ObjectNode top) {
            boolean open = snippet.path("isPublic").asBoolean(true);
            String video = Json.filled(snippet, "videoId");
            comment(raw, top, video, open, snippet.get("totalReplyCount"), out);
            ElementFramer.within(raw, REPLIES, part -> reply(part, video, open, out));
        } else if (snippet.isObject()) {
            comment(raw, item, null, true, null, out);
        } else if (item.has("error") || (item.has("kind") && !item.has("id"))) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        } else {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        }
    }

    private void reply(RawRecord raw, @Nullable String video, boolean open, Consumer<Reading> out) {
        ObjectNode reply = Json.object(raw.text());
        if (reply == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
        } else {
            comment(raw, reply, video, open, null, out);
        }
    }

    private void comment(
            RawRecord raw,
            ObjectNode comment,
            @Nullable String video,
            boolean open,
            @Nullable JsonNode replies,
            Consumer<Reading> out) {
        JsonNode snippet = comment.path("snippet");
        String id = Json.filled(comment, "id");
        String original = Json.text(snippet, "textOriginal");
        String shown = Json.text(snippet, "textDisplay");
        if (!open || HELD.contains(String.valueOf(Json.text(snippet, "moderationStatus")))) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (original == null && shown == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else {
            String where = First.filled(Json.filled(snippet, "videoId"), video);
            Draft draft = YouTube.comment(raw, file, id, where, Json.filled(snippet, "parentId"));
            words(draft, original, shown);
            fill(draft, snippet);
            draft.metric("replies", replies);
            if (snippet instanceof ObjectNode rest) {
                draft.keepRest(rest, READ);
            }
            out.accept(draft.finish());
        }
    }

    /** The original where it is given; else what is shown, which is HTML unless it was asked for as plain text. */
    private static void words(Draft draft, @Nullable String original, @Nullable String shown) {
        if (original != null) {
            YouTube.plain(draft, original);
        } else if (shown != null && shown.indexOf('\n') >= 0) {
            YouTube.plain(draft, shown); // in HTML a line ends with br
        } else if (shown != null) {
            YouTube.html(draft, shown);
        }
    }

    private static void fill(Draft draft, JsonNode snippet) {
        draft.author = YouTube.author(
                channel(snippet.path("authorChannelId")), Json.filled(snippet, "authorDisplayName"), null);
        ReadTime published = OffsetTime.read(Json.text(snippet, "publishedAt"));
        ReadTime updated = OffsetTime.read(Json.text(snippet, "updatedAt"));
        boolean edited = updated.at() != null && !updated.at().equals(published.at());
        draft.moment = Moment.of(published, Moment.Basis.OFFSET, 0, edited ? updated : ReadTime.NONE, ReadTime.NONE);
        if (edited) {
            draft.standing = draft.standing.now(Standing.State.EDITED, "updatedAt");
        }
        draft.metric("likes", snippet.get("likeCount"));
    }

    /** A channel is an object with a value; some writers unwrap it. */
    private static @Nullable String channel(JsonNode channel) {
        return channel.isTextual() ? channel.asText() : Json.filled(channel, "value");
    }
}
