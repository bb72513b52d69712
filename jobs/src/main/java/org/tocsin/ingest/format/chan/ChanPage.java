package org.tocsin.ingest.format.chan;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Capture;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.HtmlPage;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;

/** Reads the posts of an imageboard's page: a thread, or a board's index with the last posts of many. */
abstract class ChanPage implements DumpFormat.RecordReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");

    private final DumpFile file;
    private final Parts parts;

    ChanPage(DumpFile file, Parts parts) {
        this.file = file;
        this.parts = parts;
    }

    /** What a software calls the parts of its pages, as CSS; all but the first two are looked for inside a post. */
    record Parts(
            String posts,
            String thread,
            String body,
            String subject,
            String name,
            String trip,
            String poster,
            String role,
            String cutShort) {}

    /** The boards that a page is of. */
    abstract Imageboard site(Origin origin);

    /** The board that a page says it is of; null when it does not. */
    abstract @Nullable String board(HtmlPage page);

    abstract Moment moment(Element post, ReadTime captured);

    /** What a post is called on its page, with its number in it. */
    String id(Element post) {
        return post.id().isEmpty() ? inner(post) : post.id();
    }

    /** The files of a post; {@code around} is its thread for the opening post, whose files may stand before it. */
    abstract List<Media> media(Element post, Element around, Origin origin);

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        Opened opened = new Opened(HtmlPage.of(raw, file));
        List<Element> posts = opened.page.document().select(parts.posts());
        posts.forEach(post -> out.accept(opened.read(post)));
        if (posts.isEmpty()) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_PAGE));
        }
    }

    /** A page, and the thread that its reader is in. */
    private final class Opened {
        private final HtmlPage page;
        private final Origin origin;
        private final Imageboard site;
        private final @Nullable String board;
        private final Set<String> begun = new HashSet<>();
        private ChanThread thread;
        private @Nullable String opener;

        Opened(HtmlPage page) {
            this.page = page;
            this.origin = origin(page);
            this.site = site(origin);
            String told = board(page);
            this.board = told != null ? told : origin.board();
            this.thread = new ChanThread(file, site, board);
        }

        Reading read(Element post) {
            String id = id(post);
            String no = number(id);
            Element body = post.selectFirst(parts.body());
            RawRecord cut = page.cut(post, "#" + id);
            if (no == null || body == null) {
                Rejected.Reason reason = no == null ? Rejected.Reason.NO_ID : Rejected.Reason.NO_BODY;
                return Rejected.of(cut, file.container(), reason);
            }
            Element around = post.closest(parts.thread());
            boolean opens = enter(post, no, around == null ? null : number(around.id()));
            Draft draft = thread.next(cut, no, null);
            if (!page.isWhole(post) || post.selectFirst(parts.cutShort()) != null) {
                draft.flag("truncated");
            }
            Body words = new Body(page.inner(body), Body.Markup.HTML, VichanMarkup.read(body));
            thread.say(draft, opener, html(post, parts.subject()), words);
            draft.author = author(post);
            draft.moment = moment(post, captured());
            draft.media = media(post, opens && around != null && begun.add(no) ? around : post, origin);
            return draft.finish();
        }

        /** Goes into the thread of a post, which the block around it tells; says whether the post opens it. */
        private boolean enter(Element post, String no, @Nullable String told) {
            boolean opens = told == null ? post.hasClass("op") : told.equals(no);
            String first = told != null ? told : opens ? no : opener;
            if (first != null && !first.equals(opener)) {
                thread = new ChanThread(file, site, board);
                opener = first;
            }
            return opens;
        }
    }

    private Origin origin(HtmlPage page) {
        String address = page.address();
        Origin told = address == null ? Origin.UNKNOWN : Origin.of(address);
        return told.host() == null ? Origin.of(file) : told;
    }

    private ReadTime captured() {
        Capture capture = file.capture();
        Instant at = capture == null ? null : capture.at();
        return at == null ? ReadTime.NONE : ReadTime.of(at, at.toString());
    }

    private Author author(Element post) {
        String role = text(post, parts.role());
        return ChanThread.author(
                text(post, parts.poster()),
                text(post, parts.name()),
                text(post, parts.trip()),
                role == null ? null : role.replace("#", "").strip().toLowerCase(Locale.ROOT));
    }

    private static String inner(Element post) {
        Element named = post.selectFirst("[id]");
        return named == null ? "" : named.id();
    }

    /** An element's own markup, as the rest of the thread's titles come. */
    private static @Nullable String html(Element post, String css) {
        Element found = post.selectFirst(css);
        return found == null || found.text().isBlank() ? null : found.html();
    }

    static @Nullable String text(Element post, String css) {
        Element found = post.selectFirst(css);
        return found == null || found.text().isBlank() ? null : found.text().strip();
    }

    static @Nullable String number(String id) {
        Matcher matcher = NUMBER.matcher(id);
        return matcher.find() ? matcher.group() : null;
    }
}
