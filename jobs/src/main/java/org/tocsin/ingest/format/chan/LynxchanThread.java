package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.ingest.text.PlainText;

/**
 * Reads lynxchan threads, each one record. The opening post is what stands before its answers: so its bytes do not
 * change with them, and a thread that is cut among them still has it.
 */
final class LynxchanThread implements DumpFormat.RecordReader {
    private static final List<String> READ = List.of(
            "posts",
            "postId",
            "threadId",
            "boardUri",
            "markdown",
            "message",
            "subject",
            "name",
            "id",
            "signedRole",
            "creation",
            "lastEditTime",
            "files");
    private static final int MOST_FILES = 100;

    private final DumpFile file;
    private final Origin origin;

    LynxchanThread(DumpFile file) {
        this.file = file;
        this.origin = Origin.of(file);
    }

    static boolean isPost(JsonNode post) {
        return post.has("postId") && (post.has("markdown") || post.has("message"));
    }

    /** Whether a document that has no answers is a thread. */
    static boolean opens(String text) {
        return text.contains("\"threadId\"") && text.contains("\"boardUri\"") && text.contains("\"posts\"");
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ObjectNode document = Json.object(raw.text());
        List<RawRecord> posts = posts(raw);
        RawRecord first = posts.isEmpty() ? null : posts.get(0);
        ObjectNode before = first == null || first.context() == null ? null : Json.object(first.context());
        boolean stands = before != null && before.has("threadId") && before.has("markdown");
        ObjectNode opener = document != null ? document : stands ? before : null;
        String no = opener == null ? null : Json.filled(opener, "threadId");
        if (opener == null || no == null) {
            reject(raw, document == null ? Rejected.Reason.BROKEN_JSON : Rejected.Reason.NO_ID, out);
            return;
        }
        String named = Json.filled(opener, "boardUri");
        ChanThread thread =
                new ChanThread(file, new VichanBoards(origin.host()), named != null ? named : origin.board());
        RawRecord head = stands && first != null
                ? raw.part(0, (int) (first.offset() - raw.offset()), "")
                : raw.part(0, raw.bytes().length, "");
        JsonNode omitted = opener.path(opener.has("omittedPosts") ? "omittedPosts" : "ommitedPosts"); // as once spelled
        post(thread, head, opener, no, no, out);
        thread.pass(omitted);
        boolean told = document != null;
        for (RawRecord each : posts) {
            if (document != null && each.fault() != RawRecord.Fault.NONE) {
                continue; // a document that is whole, without an array of posts
            }
            ObjectNode post = each.fault() == RawRecord.Fault.NONE ? Json.object(each.text()) : null;
            String id = post == null ? null : Json.filled(post, "postId");
            if (post == null || id == null) {
                thread.pass();
                told = true;
                reject(each, post == null ? Rejected.Reason.BROKEN_JSON : Rejected.Reason.NO_ID, out);
            } else {
                post(thread, each.onLine(raw.line()), post, id, no, out);
            }
        }
        if (!told) {
            reject(raw, Rejected.Reason.BROKEN_JSON, out);
        }
    }

    private void reject(RawRecord raw, Rejected.Reason reason, Consumer<Reading> out) {
        out.accept(Rejected.of(raw, file.container(), reason));
    }

    private static List<RawRecord> posts(RawRecord raw) {
        List<RawRecord> posts = new ArrayList<>();
        ElementFramer framer = new ElementFramer(ByteSource.of(raw.bytes(), raw.offset()), List.of(ApiThread.POSTS));
        try {
            for (RawRecord post = framer.next(); post != null; post = framer.next()) {
                posts.add(post);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes at hand do not fail
        }
        return posts;
    }

    private void post(
            ChanThread thread, RawRecord raw, ObjectNode post, String no, String opener, Consumer<Reading> out) {
        Draft draft = thread.next(raw, no, null);
        String markup = Json.text(post, "markdown");
        String plain = Json.text(post, "message");
        Body body = markup != null || plain == null
                ? thread.body(markup)
                : new Body(plain, Body.Markup.PLAIN, PlainText.read(plain));
        thread.say(draft, opener, Json.filled(post, "subject"), body);
        String name = Json.filled(post, "name");
        draft.author = ChanThread.author(
                Json.filled(post, "id"),
                name == null ? null : HtmlText.read(name).text(),
                null,
                Json.filled(post, "signedRole"));
        ReadTime edited = OffsetTime.read(Json.filled(post, "lastEditTime"));
        draft.moment = Moment.of(
                OffsetTime.read(Json.filled(post, "creation")), Moment.Basis.OFFSET, 0, edited, ReadTime.NONE);
        if (edited.at() != null) {
            draft.standing = Standing.PUBLIC.now(Standing.State.EDITED, "lastEditTime");
        }
        draft.media = media(post);
        draft.extra = Json.rest(post, READ);
        out.accept(draft.finish());
    }

    private List<Media> media(ObjectNode post) {
        List<Media> media = new ArrayList<>();
        for (JsonNode file : post.path("files")) {
            if (media.size() < MOST_FILES) {
                Long size =
                        file.path("size").canConvertToLong() ? file.path("size").longValue() : null;
                String path = Json.filled(file, "path");
                media.add(new Media(
                        path == null ? null : origin.address(path),
                        Json.filled(file, "originalName"),
                        Json.filled(file, "md5"),
                        Json.filled(file, "mime"),
                        size));
            }
        }
        return media;
    }
}
