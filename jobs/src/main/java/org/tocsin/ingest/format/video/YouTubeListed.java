package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.Surroundings;
import org.tocsin.ingest.format.WholeDocument;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/**
 * Reads comments that a downloader took off YouTube's pages. A page shows how long ago a comment was written; the
 * downloader reckons back from its own clock, and we say by how much that may be wrong.
 */
final class YouTubeListed implements DumpFormat.RecordReader {
    private static final List<String> COMMENTS = List.of("comments");
    private static final long UNKNOWN_ERROR = 366L * 86_400; // nothing tells the unit: a year at worst, mostly
    private static final List<String> READ = List.of(
            "id",
            "cid",
            "parent",
            "text",
            "html",
            "author",
            "author_id",
            "channel",
            "author_is_uploader",
            "author_thumbnail",
            "photo",
            "timestamp",
            "time_parsed",
            "_time_text",
            "time_text",
            "like_count");

    private final DumpFile file;
    private final Surroundings surroundings = new Surroundings();
    private final WholeDocument document;

    YouTubeListed(DumpFile file) {
        this.file = file;
        this.document = new WholeDocument(file);
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ObjectNode object = Json.object(raw.text());
        if (object != null && object.path("comments").isArray()) {
            if (ElementFramer.within(raw, COMMENTS, part -> comment(part, Json.object(part.text()), object, out))
                    == 0) {
                out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST)); // nobody commented
            }
        } else if (object != null && object.has("formats") && !YouTubeList.isComment(object)) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        } else {
            comment(raw, object, video(raw), out);
        }
    }

    /** What stands before the comments, or behind them where a writer sorted the keys. */
    private ObjectNode video(RawRecord raw) {
        ObjectNode before = surroundings.of(raw);
        return before.has("id") || raw.pointer() == null ? before : document.fields();
    }

    private void comment(RawRecord raw, @Nullable ObjectNode comment, ObjectNode video, Consumer<Reading> out) {
        if (comment == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
            return;
        }
        String id = First.filled(Json.filled(comment, "id"), Json.filled(comment, "cid"));
        String text = Json.text(comment, "text");
        String html = Json.text(comment, "html");
        if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (text == null && html == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else {
            String parent = Json.filled(comment, "parent");
            Draft draft =
                    YouTube.comment(raw, file, id, Json.filled(video, "id"), "root".equals(parent) ? null : parent);
            draft.threadTitle = First.filled(Json.filled(video, "fulltitle"), Json.filled(video, "title"));
            if (text != null) {
                YouTube.plain(draft, text);
            } else if (html != null) {
                YouTube.html(draft, html);
            }
            fill(draft, comment, video);
            draft.keepRest(comment, READ);
            out.accept(draft.finish());
        }
    }

    private static void fill(Draft draft, ObjectNode comment, ObjectNode video) {
        boolean uploader = comment.path("author_is_uploader").asBoolean();
        String channel = First.filled(Json.filled(comment, "author_id"), Json.filled(comment, "channel"));
        draft.author = YouTube.author(channel, Json.filled(comment, "author"), uploader ? "uploader" : null);
        String shown = First.filled(
                Json.filled(comment, "_time_text"), Json.filled(comment, "time_text"), Json.filled(comment, "time"));
        draft.moment = moment(comment, video, shown);
        if (Ago.edited(shown)) {
            draft.standing = draft.standing.now(Standing.State.EDITED, "time_text");
        }
        JsonNode likes = comment.get("like_count");
        if (!draft.metric("likes", likes)) {
            draft.metric("likes", votes(Json.text(comment, "votes")));
        }
    }

    private static Moment moment(ObjectNode comment, ObjectNode video, @Nullable String shown) {
        Ago ago = Ago.of(shown);
        ReadTime captured = ReadTime.epoch(video.get("epoch"));
        JsonNode stamp = comment.hasNonNull("timestamp") ? comment.get("timestamp") : comment.get("time_parsed");
        ReadTime reckoned = ReadTime.epoch(stamp);
        Instant at = reckoned.at();
        if (at == null && ago != null && captured.at() != null) {
            at = captured.at().minusSeconds(ago.seconds());
        }
        if (at == null) {
            ReadTime none = new ReadTime(null, shown != null ? shown : reckoned.raw(), reckoned.absurd());
            return Moment.of(none, Moment.Basis.NONE, 0, ReadTime.NONE, captured);
        }
        String raw = shown != null ? shown : String.valueOf(reckoned.raw());
        long error = ago == null ? UNKNOWN_ERROR : ago.error();
        return Moment.of(ReadTime.of(at, raw), Moment.Basis.RELATIVE_ESTIMATE, error, ReadTime.NONE, captured);
    }

    /** A number of votes; "1.2K" says too little to be one. */
    private static @Nullable JsonNode votes(@Nullable String shown) {
        boolean whole = shown != null
                && !shown.isEmpty()
                && shown.length() < 10
                && shown.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole && shown != null ? LongNode.valueOf(Long.parseLong(shown)) : null;
    }
}
