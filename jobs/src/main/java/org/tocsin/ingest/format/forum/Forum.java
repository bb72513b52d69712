package org.tocsin.ingest.format.forum;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.record.Author;

/** One make of forum, as its pages of threads look: where on a page each thing stands. */
abstract class Forum implements DumpFormat {
    private static final List<String> STAFF =
            List.of("admin", "moderat", "modérat", "staff", "équipe", "personnel", "webmaster");
    private static final List<String> GUESTS =
            List.of("guest", "invité", "anonymous", "anonyme", "visiteur", "unregistered");

    private final String family;
    private final String layout;

    Forum(String family, int version) {
        this(family, String.valueOf(version));
    }

    /** {@code layout} is the version, or the style, whose pages look alike. */
    Forum(String family, String layout) {
        this.family = family;
        this.layout = layout;
    }

    @Override
    public final String name() {
        return family + "-" + layout;
    }

    @Override
    public final String family() {
        return family;
    }

    @Override
    public String fills() {
        return "ids, thread, title, forum, position, author with staff role, times with their basis, text, quotes with"
                + " author and post, replies, mentions, links, attachments, edits; signatures are left out";
    }

    @Override
    public String leavesOpen() {
        return "posts that were removed without a trace, posts on the thread's other pages";
    }

    @Override
    public final Framing framing() {
        return Framing.whole();
    }

    @Override
    public final boolean claims(Head head) {
        return head.opening() == '<' && claims(head.text());
    }

    @Override
    public final RecordReader reader(DumpFile file) {
        return new ThreadReader(this, file);
    }

    /** Whether a page that begins so holds posts of this make, or is its wall before them. */
    abstract boolean claims(String page);

    /** The query for the posts of a page and the places of removed ones. */
    abstract String posts();

    abstract @Nullable String id(Element post);

    /** What the author wrote, without a signature. */
    abstract @Nullable Element body(Element post);

    abstract Presence presence(Element post);

    abstract Author author(Element post);

    abstract Stamp written(Element post);

    /** When it was last edited; {@link Stamp#NONE} when no notice says that it was. */
    abstract Stamp edited(Element post);

    /** The link to the post itself, empty when there is none. */
    abstract String permalink(Element post);

    /** The number of the post in its thread, {@code index} being its place on the page. */
    abstract @Nullable Integer position(ThreadPage page, Element post, int index);

    /** Puts into one element what the markup has side by side, such as a quote and its head. */
    void join(Element body) {}

    abstract boolean isQuote(Element element);

    abstract Attribution attribution(Element quote);

    /** A private conversation, or a page that only members may read. */
    abstract boolean isPrivate(ThreadPage page);

    abstract @Nullable String threadId(ThreadPage page);

    /** The queries for the thread's title, the best one first. */
    abstract List<String> titles();

    /** The link to the forum that the thread lies in. */
    abstract @Nullable Element container(ThreadPage page);

    abstract @Nullable String containerId(Href link);

    /** The account whose page a link names; null where a forum's links are not known to do so. */
    @Nullable String account(Href link) {
        return null;
    }

    @Nullable String subject(Element post) {
        return null;
    }

    /** What the page says of its times: here a zone at its foot, and the time of its capture. */
    PageClock clock(ThreadPage page, DateOrder order) {
        PageZone zone = PageZone.of(page.document(), posts());
        Instant fetched = page.fetched();
        return zone == null
                ? new PageClock(null, Duration.ZERO, order, fetched)
                : new PageClock(zone.zone(), zone.slack(), order, fetched);
    }

    /** The author that a page shows: without an account's id, a guest, or somebody whose account is gone. */
    static Author member(@Nullable String id, @Nullable String name, @Nullable String title) {
        String shown = name == null || name.isBlank() ? null : name.strip();
        String known = id == null || id.equals("0") ? null : id;
        boolean guest = known == null && (among(GUESTS, shown) || among(GUESTS, title));
        Author.State state =
                known != null ? Author.State.PRESENT : guest ? Author.State.ANONYMOUS : Author.State.UNKNOWN;
        String role = among(STAFF, title) && title != null ? title.strip() : null;
        return new Author(known, known == null ? Author.Scope.NONE : Author.Scope.SITE, shown, null, null, role, state);
    }

    /** The number written as {@code #1,326}. */
    static @Nullable Integer number(@Nullable Element shown) {
        String text = shown == null ? "" : shown.text();
        int hash = text.indexOf('#');
        StringBuilder digits = new StringBuilder();
        text.substring(hash + 1).chars().filter(Character::isDigit).limit(9).forEach(digits::appendCodePoint);
        return hash < 0 || digits.isEmpty() ? null : Integer.valueOf(digits.toString());
    }

    static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text();
    }

    static String href(@Nullable Element link) {
        return link == null ? "" : link.attr("href");
    }

    private static boolean among(List<String> words, @Nullable String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::startsWith) || words.stream().anyMatch(w -> lower.contains(" " + w));
    }
}
