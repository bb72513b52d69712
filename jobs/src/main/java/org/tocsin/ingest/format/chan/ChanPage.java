package org.tocsin.ingest.format.chan;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

    /** The files of a post; {@code around} is its thread for the opening post, whose files may stand before it. */
    abstract List<Media> media(Element post, Element around, Origin origin);

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        HtmlPage page = HtmlPage.of(raw, file);
        Origin origin = origin(page);
        String board = board(page);
        Imageboard site = site(origin);
        ChanThread thread = null;
        String opener = null;
        boolean rejected = false;
        for (Element post : page.document().select(parts.posts())) {
            String no = number(post.id().isEmpty() ? inner(post) : post.id());
            Element body = post.selectFirst(parts.body());
            if (no == null || body == null) {
                Rejected.Reason reason = no == null ? Rejected.Reason.NO_ID : Rejected.Reason.NO_BODY;
                out.accept(Rejected.of(page.cut(post, "#" + post.id()), file.container(), reason));
                rejected = true;
                continue;
            }
            Element around = post.closest(parts.thread());
            String told = around == null ? null : number(around.id());
            boolean opens = told == null ? post.hasClass("op") : told.equals(no);
            if (thread == null || opens || (told != null && !told.equals(opener))) {
                thread = new ChanThread(file, site, board != null ? board : origin.board());
                opener = told != null ? told : opens ? no : null;
            }
            Draft draft = thread.next(page.cut(post, "#" + post.id()), no, null);
            if (!page.isWhole(post) || post.selectFirst(parts.cutShort()) != null) {
                draft.flag("truncated");
            }
            String markup = page.source(body);
            thread.say(
                    draft,
                    opener,
                    html(post, parts.subject()),
                    new Body(markup, Body.Markup.HTML, VichanMarkup.read(body)));
            draft.author = author(post);
            draft.moment = moment(post, captured());
            draft.media = media(post, opens && around != null ? around : post, origin);
            out.accept(draft.finish());
        }
        if (thread == null && !rejected) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_PAGE));
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
