package org.tocsin.ingest.format.forum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.HtmlPage;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Reads the posts of a thread's page, whatever make of forum it is. */
final class ThreadReader implements DumpFormat.RecordReader {
    private static final String FILES =
            "a[href*=attachment], a[href*=filedata/fetch], a[href*=download/file.php], img[src*=attachment]";
    private static final String QUOTE_HEADS = ".bbcode_postedby, .bbCodeBlock-title, cite";
    private static final String PICTURES = "img[src]:not(.smilie):not(.smilies):not(.inlineimg):not(.mceSmilie)";

    private final Forum forum;
    private final DumpFile file;

    ThreadReader(Forum forum, DumpFile file) {
        this.forum = forum;
        this.file = file;
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        HtmlPage html = HtmlPage.of(raw, file);
        ThreadPage page = new ThreadPage(html, file, forum.posts());
        List<Element> posts = html.document().select(forum.posts());
        if (forum.isPrivate(page)) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else if (posts.isEmpty()) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_PAGE));
        } else {
            Topic topic = new Topic(page, posts);
            for (int i = 0; i < posts.size(); i++) {
                out.accept(topic.read(posts.get(i), i));
            }
        }
    }

    /** What the posts of one page share. */
    private final class Topic {
        private final ThreadPage page;
        private final PageClock clock;
        private final Place place;
        private final @Nullable String id;
        private final @Nullable String title;
        private final Element last;

        Topic(ThreadPage page, List<Element> posts) {
            this.page = page;
            this.clock = forum.clock(page, DateOrder.of(dates(posts), page.language()));
            this.id = forum.threadId(page);
            this.title = forum.titles().stream()
                    .map(query -> page.document().selectFirst(query))
                    .filter(shown -> shown != null && !shown.text().isBlank())
                    .map(shown -> shown.text().strip())
                    .findFirst()
                    .orElse(null);
            Element container = forum.container(page);
            this.place = new Place(
                    forum.family(),
                    page.site(),
                    container == null ? null : forum.containerId(new Href(container.attr("href"))),
                    Forum.text(container),
                    false);
            this.last = posts.get(posts.size() - 1);
        }

        private List<WrittenDate> dates(List<Element> posts) {
            List<WrittenDate> dates = new ArrayList<>();
            for (Element post : posts) {
                for (Stamp stamp : List.of(forum.written(post), forum.edited(post))) {
                    WrittenDate date = stamp.words() == null ? null : WrittenDate.of(stamp.words());
                    if (date != null) {
                        dates.add(date);
                    }
                }
            }
            return dates;
        }

        Reading read(Element post, int index) {
            String nativeId = forum.id(post);
            boolean cut = post.equals(last) && !page.html().isWhole(post);
            RawRecord raw = page.html().cut(post, "#" + (post.id().isEmpty() ? String.valueOf(nativeId) : post.id()));
            if (nativeId == null) {
                return Rejected.of(raw, file.container(), Rejected.Reason.NO_ID);
            }
            Element body = forum.body(post);
            if (cut && body == null) {
                return Rejected.of(raw, file.container(), Rejected.Reason.TRUNCATED);
            }
            return switch (forum.presence(post)) {
                case DELETED -> Skipped.of(raw, file.container(), Skipped.Reason.TOMBSTONE);
                case UNAPPROVED -> Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE);
                case IGNORED, SHOWN ->
                    body != null
                            ? observation(new Draft(raw, file, place, nativeId), post, body, index, cut)
                            : without(raw, post);
            };
        }

        private Reading without(RawRecord raw, Element post) {
            return forum.presence(post) == Presence.IGNORED
                    ? Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST)
                    : Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY);
        }

        private Observation observation(Draft draft, Element post, Element body, int index, boolean cut) {
            draft.threadId = id;
            draft.threadTitle = title;
            draft.position = forum.position(page, post, index);
            boolean opens = draft.position != null && draft.position == 1;
            draft.kind = opens ? Observation.Kind.POST : Observation.Kind.REPLY;
            draft.subject = forum.subject(post);
            draft.author = forum.author(post);
            draft.sourceUrl = page.resolve(forum.permalink(post));
            time(draft, forum.written(post), forum.edited(post));
            draft.media = media(post, body);
            PostText.read(forum, body, page.html(), draft);
            if (cut) {
                draft.flag("truncated");
            }
            return draft.finish();
        }

        private void time(Draft draft, Stamp written, Stamp edited) {
            PageClock.Told at = clock.read(written);
            PageClock.Told changed = clock.read(edited);
            ReadTime seen = page.fetched() == null ? ReadTime.NONE : new ReadTime(page.fetched(), null, false);
            draft.moment = Moment.of(at.time(), at.basis(), at.error().toSeconds(), changed.time(), seen);
            if (at.flag() != null) {
                draft.flag(at.flag());
            }
            if (!edited.isNone()) {
                draft.standing = draft.standing.now(Standing.State.EDITED, "edit notice");
            }
        }

        private List<Media> media(Element post, Element body) {
            Set<Media> found = new LinkedHashSet<>();
            for (Element link : post.select(FILES)) {
                add(found, link.hasAttr("href") ? link.attr("href") : link.attr("src"), link.text());
            }
            for (Element picture : body.select(PICTURES)) {
                if (picture.closest(QUOTE_HEADS) == null) {
                    add(found, picture.attr("src"), "");
                }
            }
            return List.copyOf(found);
        }

        private void add(Set<Media> found, String address, String name) {
            String url = page.resolve(address);
            if (found.size() < Draft.MOST && url != null) {
                String filename = name.isBlank() ? null : name.strip();
                found.add(new Media(url, filename, null, null, null));
            }
        }
    }
}
