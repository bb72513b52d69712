package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.HtmlText;

/** Reads the posts of one thread in order; later ones are understood from those before. */
final class FourChanThread implements DumpFormat.RecordReader {
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
            "replies",
            "images",
            "unique_ips",
            "perspectives",
            "entities");
    private static final List<String> METRICS = List.of("replies", "images", "unique_ips");

    private final DumpFile file;
    private final @Nullable String board;
    private final SaidBefore said = new SaidBefore();
    private @Nullable String title;
    private int position;

    FourChanThread(DumpFile file, @Nullable String board) {
        this.file = file;
        this.board = board;
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        int at = position++;
        ObjectNode post = Json.object(raw.text());
        if (post == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
            return;
        }
        String no = Json.filled(post, "no");
        if (no == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
            return;
        }
        String named = Json.filled(post, "board");
        String container = named != null ? named : board;
        Draft draft = new Draft(raw, file, new Place("4chan", "4chan.org", container, container, true), no);
        draft.position = at;
        if (container == null) {
            draft.flag("container_unknown");
        }
        fill(draft, post);
        draft.extra = Json.rest(post, READ);
        out.accept(draft.finish());
    }

    private void fill(Draft draft, ObjectNode post) {
        String opener = Json.filled(post, "resto");
        boolean opens = opener == null || opener.equals("0");
        String com = Json.text(post, "com");
        BodyText text = HtmlText.read(com == null ? "" : com);
        String sub = Json.filled(post, "sub");
        draft.subject = sub == null ? null : HtmlText.read(sub).text();
        if (opens) {
            title = draft.subject;
        }
        draft.kind = opens ? Observation.Kind.POST : Observation.Kind.REPLY;
        draft.threadId = opens ? draft.nativeId() : opener;
        draft.threadTitle = title;
        draft.say(new Body(com, Body.Markup.HTML, text));
        draft.replyTo = replies(draft, text, opens ? null : opener);
        draft.author = author(post);
        draft.moment = Moment.of(ReadTime.epoch(post.get("time")), Moment.Basis.EPOCH, 0, ReadTime.NONE, ReadTime.NONE);
        draft.media = media(post);
        METRICS.forEach(name -> draft.metric(name, post.get(name)));
        labels(draft, post);
        link(draft, container(draft));
        said.quotesIn(draft, text);
        said.add(draft.nativeId(), text.text());
    }

    private static @Nullable String container(Draft draft) {
        return draft.place().containerId();
    }

    private static void link(Draft draft, @Nullable String container) {
        if (container != null && draft.threadId != null) {
            draft.sourceUrl =
                    "https://boards.4chan.org/" + container + "/thread/" + draft.threadId + "#p" + draft.nativeId();
        }
    }

    private static List<ReplyTo> replies(Draft draft, BodyText text, @Nullable String opener) {
        List<ReplyTo> replies = new ArrayList<>();
        for (BodyText.Anchor anchor : text.anchors()) {
            QuoteLink target = QuoteLink.of(anchor);
            if (target != null && replies.size() < Draft.MOST) {
                Place place =
                        target.board() == null ? draft.place() : draft.place().in(target.board());
                replies.add(new ReplyTo(target.no(), place.uid(target.no()), "link", anchor.at()));
            }
        }
        if (replies.isEmpty() && opener != null) {
            replies.add(new ReplyTo(opener, draft.place().uid(opener), "native", null));
        }
        return replies;
    }

    private static Author author(ObjectNode post) {
        String id = Json.filled(post, "id");
        String poster = id != null ? id : Json.filled(post, "extracted_poster_id");
        String name = Json.filled(post, "name");
        String trip = Json.filled(post, "trip");
        String role = Json.filled(post, "capcode");
        boolean anonymous = trip == null && role == null && (name == null || name.equals("Anonymous"));
        return new Author(
                poster,
                poster == null ? Author.Scope.NONE : Author.Scope.THREAD,
                name == null ? null : HtmlText.read(name).text(),
                null,
                trip,
                role,
                anonymous ? Author.State.ANONYMOUS : Author.State.PRESENT);
    }

    private static List<Media> media(ObjectNode post) {
        String name = Json.filled(post, "filename");
        if (name == null) {
            return List.of();
        }
        String ext = Json.text(post, "ext");
        Long size = post.path("fsize").canConvertToLong() ? post.path("fsize").longValue() : null;
        return List.of(new Media(null, name + (ext == null ? "" : ext), Json.text(post, "md5"), mime(ext), size));
    }

    private static @Nullable String mime(@Nullable String ext) {
        if (ext == null) {
            return null;
        }
        return switch (ext) {
            case ".jpg", ".jpeg" -> "image/jpeg";
            case ".png" -> "image/png";
            case ".gif" -> "image/gif";
            case ".webm" -> "video/webm";
            case ".pdf" -> "application/pdf";
            default -> null;
        };
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
