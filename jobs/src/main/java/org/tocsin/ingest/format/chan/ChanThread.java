package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.HtmlText;

/** A thread of an imageboard as it is told, post after post; later ones are understood from those before. */
final class ChanThread {
    private static final List<String> NOBODY = List.of("Anonymous", "Anonyme", "anonymous");

    private static final int MOST_OMITTED = 100_000;

    private final DumpFile file;
    private final Imageboard site;
    private final @Nullable String board;
    private final SaidBefore said = new SaidBefore();
    private @Nullable String title;
    private int position;

    ChanThread(DumpFile file, Imageboard site, @Nullable String board) {
        this.file = file;
        this.site = site;
        this.board = board;
    }

    DumpFile file() {
        return file;
    }

    /** The next post; {@code named} where the record itself names its board. */
    Draft next(RawRecord raw, String no, @Nullable String named) {
        String container = named != null ? named : board;
        Draft draft = new Draft(raw, file, site.place(container), no);
        draft.position = position++;
        if (container == null) {
            draft.flag("container_unknown");
        }
        return draft;
    }

    /** A record that is no post, but has its place in the thread. */
    void pass() {
        position++;
    }

    /** As many posts as a list of threads leaves out. */
    void pass(JsonNode omitted) {
        position += omitted.isInt() ? Math.max(0, Math.min(MOST_OMITTED, omitted.intValue())) : 0;
    }

    /** Fills in what a post says and whom it answers; {@code opener} is the thread's first post, null if not known. */
    void say(Draft draft, @Nullable String opener, @Nullable String subject, Body body) {
        boolean opens = draft.nativeId().equals(opener);
        draft.subject = subject == null ? null : HtmlText.read(subject).text();
        if (opens) {
            title = draft.subject;
        }
        draft.kind = opens ? Observation.Kind.POST : Observation.Kind.REPLY;
        draft.threadId = opener;
        draft.threadTitle = title;
        draft.say(body);
        draft.replyTo = replies(draft, body.text(), opens ? null : opener);
        String container = draft.place().containerId();
        if (container != null && draft.threadId != null) {
            draft.sourceUrl = site.address(container, draft.threadId, draft.nativeId());
        }
        said.quotesIn(draft, body.text());
        said.add(draft.nativeId(), body.text().text());
    }

    Body body(@Nullable String markup) {
        return new Body(markup, Body.Markup.HTML, site.text(markup == null ? "" : markup));
    }

    private List<ReplyTo> replies(Draft draft, BodyText text, @Nullable String opener) {
        List<ReplyTo> replies = new ArrayList<>();
        for (BodyText.Anchor anchor : text.anchors()) {
            QuoteLink target = site.target(anchor);
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

    /** A poster; an id of a board's own holds for one thread alone. */
    static Author author(@Nullable String poster, @Nullable String name, @Nullable String trip, @Nullable String role) {
        boolean anonymous = trip == null && role == null && (name == null || NOBODY.contains(name));
        return new Author(
                poster,
                poster == null ? Author.Scope.NONE : Author.Scope.THREAD,
                name,
                null,
                trip,
                role,
                anonymous ? Author.State.ANONYMOUS : Author.State.PRESENT);
    }

    /** The media type of a file's ending; null for those that are rare. */
    static @Nullable String mime(@Nullable String ext) {
        if (ext == null) {
            return null;
        }
        return switch (ext) {
            case ".jpg", ".jpeg" -> "image/jpeg";
            case ".png" -> "image/png";
            case ".gif" -> "image/gif";
            case ".webp" -> "image/webp";
            case ".webm" -> "video/webm";
            case ".mp4" -> "video/mp4";
            case ".pdf" -> "application/pdf";
            default -> null;
        };
    }
}
