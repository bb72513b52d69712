package org.tocsin.ingest.format.social;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.HtmlPage;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.text.CodePoints;

/** A page of Parler as it was crawled in January 2021: a post, what it echoes, and the comments that it shows. */
public final class ParlerPage implements DumpFormat {
    private static final String POST = "/post/";

    @Override
    public String name() {
        return "parler-page";
    }

    @Override
    public String family() {
        return "parler";
    }

    @Override
    public String recognisedBy() {
        return "an HTML page whose og:site_name is Parler, with a post's card";
    }

    @Override
    public String fills() {
        return "the post's id, author, text, what it echoes and its comments as rows of their own, links; the time in"
                + " words";
    }

    @Override
    public String leavesOpen() {
        return "when a post was written unless the page's capture is known, the ids of echoed posts, metrics";
    }

    @Override
    public boolean claims(Head head) {
        String text = head.text().toLowerCase(Locale.ROOT);
        return head.opening() == '<' && text.contains("content=\"parler\"") && text.contains("card--post-container");
    }

    @Override
    public Framing framing() {
        return Framing.whole();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return (raw, out) -> read(raw, file, out);
    }

    private static void read(RawRecord raw, DumpFile file, Consumer<Reading> out) {
        HtmlPage page = HtmlPage.of(raw, file);
        Intake intake = new Intake(raw, file, out);
        Element card = page.document().selectFirst(".card--post-container");
        String id = id(page);
        if (card == null || id == null) {
            intake.reject(card == null ? Rejected.Reason.BROKEN_PAGE : Rejected.Reason.NO_ID);
            return;
        }
        Element parent = card.selectFirst(".echo--parent");
        Element root = card.selectFirst(".echo--root");
        Element post = card.selectFirst("span.post");
        boolean echoes = card.selectFirst(".echo-byline--wrapper") != null;
        Element echoed = parent != null ? parent : root;
        if (post != null || echoes) {
            main(page, intake, new Main(id, card, post, echoes ? echoed : null));
        }
        for (Element inner : new Element[] {root, parent}) {
            if (inner != null) {
                Draft draft = draft(
                        page, intake, inner, null, inner.hasClass("echo--root") ? ".echo--root" : ".echo--parent");
                say(draft, inner, intake);
                out.accept(draft.finish());
            }
        }
        for (Element comment : page.document().select(".card--comment-container")) {
            comment(page, intake, comment, id);
        }
    }

    /** The post that a page is of: its id, its card, its own words, and what it echoes. */
    private record Main(
            String id,
            Element card,
            @Nullable Element post,
            @Nullable Element echoed) {
        @Override
        public String toString() {
            return "Main";
        }
    }

    private static void main(HtmlPage page, Intake intake, Main main) {
        Element post = main.post();
        Draft draft = draft(page, intake, post != null ? post : main.card(), main.id(), "#" + main.id());
        draft.threadId = main.id();
        if (post != null) {
            say(draft, post, intake);
        } else {
            draft.author = byline(page);
            draft.moment = Ago.moment(text(main.card(), ".eb--timestamp"), intake.captured());
        }
        Element echoed = main.echoed();
        if (echoed != null) {
            boolean says = !draft.said().isBlank();
            String other = digest(echoed);
            draft.kind = says ? Observation.Kind.QUOTE : Observation.Kind.REPOST;
            draft.replyTo = List.of(new ReplyTo(other, Parler.PLACE.uid(other), says ? "link" : "native", null));
        }
        draft.sourceUrl = "https://parler.com" + POST + main.id();
        intake.out().accept(draft.finish());
    }

    private static void comment(HtmlPage page, Intake intake, Element comment, String post) {
        Element around = comment.parent();
        Element replies = around == null ? null : around.selectFirst("> .replies-list--container[id]");
        String given = replies == null ? null : tail(replies.id());
        if (given == null && !page.isWhole(page.document().body())) {
            intake.reject(Rejected.Reason.TRUNCATED); // its id may stand in what is lost
            return;
        }
        Draft draft = draft(page, intake, comment, given, "#" + (given == null ? digest(comment) : given));
        say(draft, comment, intake);
        draft.kind = Observation.Kind.REPLY;
        draft.threadId = post;
        draft.replyTo = List.of(new ReplyTo(post, Parler.PLACE.uid(post), "native", null));
        intake.out().accept(draft.finish());
    }

    private static Draft draft(HtmlPage page, Intake intake, Element element, @Nullable String id, String pointer) {
        Draft draft =
                new Draft(page.cut(element, pointer), intake.file(), Parler.PLACE, id == null ? digest(element) : id);
        draft.synthetic = id == null;
        draft.standing = Standing.PUBLIC;
        draft.threadId = draft.nativeId();
        if (!page.isWhole(element)) {
            draft.flag("truncated");
        }
        return draft;
    }

    private static void say(Draft draft, Element element, Intake intake) {
        Element body = element.selectFirst(".card--body > p");
        BodyText text = body == null ? HtmlText.read("") : HtmlText.read(body, HtmlText::usual, (marked, at) -> {});
        draft.say(new Body(body == null ? null : body.html(), Body.Markup.HTML, text));
        draft.mention(Handles.at(CodePoints.of(text.text()), text.text()));
        for (Element link : element.select(".media-container--wrapper a[href^=http]")) {
            draft.link(new Link(link.attr("href"), null, null));
        }
        draft.author = author(text(element, ".author--name"), text(element, ".author--username"));
        draft.moment = Ago.moment(text(element, ".post--timestamp"), intake.captured());
    }

    private static Author author(@Nullable String name, @Nullable String shown) {
        if (name == null && shown == null) {
            return Author.UNKNOWN;
        }
        String handle = shown != null && shown.startsWith("@") ? shown.substring(1) : shown;
        return new Author(null, Author.Scope.NONE, name, handle, null, null, Author.State.PRESENT);
    }

    /** Who echoes without a word: the page's title begins with handle and name. */
    private static Author byline(HtmlPage page) {
        Element title = page.document().selectFirst("meta[property=og:title]");
        String[] parts = title == null ? new String[0] : title.attr("content").split(" - ", 3);
        boolean told = parts.length > 1 && parts[0].startsWith("@");
        return told ? author(parts[1], parts[0]) : Author.UNKNOWN;
    }

    private static @Nullable String id(HtmlPage page) {
        Element graph = page.document().selectFirst("meta[property=og:url]");
        String told = graph == null ? null : tail(graph.attr("content"));
        return told != null ? told : tail(page.address());
    }

    /** What stands behind the last slash or dash, if it is an id of 32 hex digits. */
    private static @Nullable String tail(@Nullable String words) {
        if (words == null || words.length() < 32) {
            return null;
        }
        String end = words.substring(words.length() - 32).toLowerCase(Locale.ROOT);
        return end.chars().allMatch(c -> Character.digit(c, 16) >= 0) ? end : null;
    }

    private static String digest(Element element) {
        return Ago.digest(text(element, ".author--username"), text(element, ".card--body > p"));
    }

    private static @Nullable String text(Element element, String selector) {
        Element found = element.selectFirst(selector);
        return found == null || found.text().isBlank() ? null : found.text();
    }
}
