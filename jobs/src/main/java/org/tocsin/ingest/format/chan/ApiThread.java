package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.text.HtmlText;

/** Reads the posts of one thread of 4chan's API, which vichan's follows, in order. */
final class ApiThread implements DumpFormat.RecordReader {
    static final List<String> POSTS = List.of("posts");

    private static final List<String> LAST_REPLIES = List.of("last_replies");
    private static final List<String> READ = List.of(
            "no",
            "resto",
            "board",
            "com",
            "sub",
            "name",
            "trip",
            "capcode",
            "id",
            "extracted_poster_id",
            "time",
            "filename",
            "ext",
            "md5",
            "fsize",
            "extra_files",
            "replies",
            "images",
            "unique_ips",
            "last_replies",
            "perspectives",
            "entities");
    private static final List<String> METRICS = List.of("replies", "images", "unique_ips");
    private static final int MOST_FILES = 100;

    private final ChanThread thread;

    ApiThread(DumpFile file, Imageboard site, @Nullable String board) {
        this.thread = new ChanThread(file, site, board);
    }

    /** A reader for records that are whole threads, each with its {@code posts}. */
    static DumpFormat.RecordReader lines(DumpFile file, Imageboard site, @Nullable String board) {
        return (raw, out) -> {
            ApiThread thread = new ApiThread(file, site, board);
            ElementFramer posts = new ElementFramer(ByteSource.of(raw.bytes(), raw.offset()), List.of(POSTS));
            try {
                for (RawRecord post = posts.next(); post != null; post = posts.next()) {
                    if (post.fault() == RawRecord.Fault.NONE) {
                        thread.read(post.onLine(raw.line()), out);
                    } else {
                        out.accept(Rejected.of(post, file.container(), Rejected.Reason.BROKEN_JSON));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e); // bytes at hand do not fail
            }
        };
    }

    /** A reader for the threads of a list: opening posts with their last replies inside, or posts as in a thread. */
    static DumpFormat.RecordReader listed(DumpFile file, Imageboard site, @Nullable String board) {
        DumpFormat.RecordReader posts = lines(file, site, board);
        return (raw, out) -> {
            ObjectNode listed = Json.object(raw.text());
            if (listed != null && listed.path("posts").isArray()) {
                posts.read(raw, out);
                return;
            }
            ApiThread thread = new ApiThread(file, site, board);
            thread.read(raw, out);
            if (listed != null) {
                thread.thread.pass(listed.path("omitted_posts"));
                ElementFramer.within(raw, LAST_REPLIES, reply -> thread.read(reply, out));
            }
        };
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ObjectNode post = Json.object(raw.text());
        String no = post == null ? null : Json.filled(post, "no");
        if (post == null || no == null) {
            thread.pass();
            Rejected.Reason reason = post == null ? Rejected.Reason.BROKEN_JSON : Rejected.Reason.NO_ID;
            out.accept(Rejected.of(raw, thread.file().container(), reason));
            return;
        }
        Draft draft = thread.next(raw, no, Json.filled(post, "board"));
        fill(draft, post);
        draft.extra = Json.rest(post, READ);
        out.accept(draft.finish());
    }

    private void fill(Draft draft, ObjectNode post) {
        String resto = Json.filled(post, "resto");
        boolean opens = resto == null || resto.equals("0");
        thread.say(
                draft, opens ? draft.nativeId() : resto, Json.filled(post, "sub"), thread.body(Json.text(post, "com")));
        String id = Json.filled(post, "id");
        String name = Json.filled(post, "name");
        draft.author = ChanThread.author(
                id != null ? id : Json.filled(post, "extracted_poster_id"),
                name == null ? null : HtmlText.read(name).text(),
                Json.filled(post, "trip"),
                Json.filled(post, "capcode"));
        draft.moment = Moment.of(ReadTime.epoch(post.get("time")), Moment.Basis.EPOCH, 0, ReadTime.NONE, ReadTime.NONE);
        draft.media = media(post);
        METRICS.forEach(metric -> draft.metric(metric, post.get(metric)));
        labels(draft, post);
    }

    private static List<Media> media(ObjectNode post) {
        List<Media> media = new ArrayList<>();
        add(post, media);
        for (JsonNode more : post.path("extra_files")) {
            if (media.size() < MOST_FILES) {
                add(more, media);
            }
        }
        return media;
    }

    private static void add(JsonNode file, List<Media> media) {
        String name = Json.filled(file, "filename");
        if (name != null) {
            String ext = Json.text(file, "ext");
            Long size =
                    file.path("fsize").canConvertToLong() ? file.path("fsize").longValue() : null;
            String full = name + (ext == null ? "" : ext);
            media.add(new Media(null, full, Json.text(file, "md5"), ChanThread.mime(ext), size));
        }
    }

    /** Others' judgements that came with the dump: kept apart from ours. */
    private static void labels(Draft draft, ObjectNode post) {
        ObjectNode labels = Json.empty();
        for (String name : List.of("perspectives", "entities")) {
            if (post.hasNonNull(name)) {
                labels.set(name, post.get(name));
            }
        }
        draft.thirdPartyLabels = labels.isEmpty() ? null : labels.toString();
    }
}
