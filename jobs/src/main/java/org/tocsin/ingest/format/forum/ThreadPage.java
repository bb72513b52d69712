package org.tocsin.ingest.format.forum;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.HtmlPage;

/** A page of a thread: where it comes from, and what its head says. */
final class ThreadPage {
    private static final Pattern SAVED = Pattern.compile(
            "(?:saved from url=\\(\\d{1,6}\\)|Mirrored from |url:\\s{0,9})((?:https?://)?[\\w.-]{4,250}\\.[\\w-]{2,20}[^\\s<>]{0,500})");
    private static final Pattern SESSION =
            Pattern.compile("(\\?)(?:s|sid)=[0-9a-f]{8,40}&|[?&;](?:s|sid)=[0-9a-f]{8,40}");
    private static final String OWN_PAGES =
            "a[href~=^https?://[^/]+/(.{0,80}/)?(showthread|forumdisplay|viewtopic|viewforum|index|forum)\\.php]";

    private final HtmlPage html;
    private final DumpFile file;
    private final @Nullable String address;
    private final @Nullable String base;

    /** {@code posts} is the query for the page's posts, whose authors may link anywhere. */
    ThreadPage(HtmlPage html, DumpFile file, String posts) {
        this.html = html;
        this.file = file;
        String known = html.address();
        this.address = known != null ? known : saved(html.document());
        String named = named(html.document(), "base[href^=http]");
        String nearest = named != null ? named : address;
        nearest = nearest != null ? nearest : named(html.document(), "link[rel=alternate][href^=http]");
        this.base = nearest != null ? nearest : own(html.document(), posts);
    }

    HtmlPage html() {
        return html;
    }

    Document document() {
        return html.document();
    }

    /** The page's own address, empty when nothing tells it. */
    Href address() {
        return new Href(address == null ? "" : address);
    }

    /** When the page was fetched. */
    @Nullable Instant fetched() {
        return file.capture() == null ? null : file.capture().at();
    }

    String language() {
        Element root = document().selectFirst("html");
        String language = root == null ? "" : root.attr("lang");
        return language.isEmpty() && root != null ? root.attr("xml:lang") : language;
    }

    /** The host without {@code www}; the folder's name when the page does not tell. */
    String site() {
        String host = host(address);
        host = host != null ? host : host(base);
        return host != null ? host : file.folder();
    }

    /** A link of the page as an address without a session's id; null where nothing tells what it is relative to. */
    @Nullable String resolve(String href) {
        if (href.isEmpty()) {
            return null;
        }
        String whole = href.startsWith("http") || base == null ? href : StringUtil.resolve(base, href);
        return whole.startsWith("http") ? SESSION.matcher(whole).replaceAll("$1") : null;
    }

    private static @Nullable String named(Document document, String query) {
        Element element = document.selectFirst(query);
        return element == null ? null : element.attr("href");
    }

    /** A page that names no address still links to its own board by whole addresses here and there. */
    private static @Nullable String own(Document document, String posts) {
        return document.select(OWN_PAGES).stream()
                .filter(link -> link.closest(posts) == null)
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse(null);
    }

    /** What browsers and mirroring programs write at the head of a page that they save. */
    private static @Nullable String saved(Document document) {
        Element root = document.selectFirst("html");
        Stream<Node> around = document.childNodes().stream();
        Stream<Node> inside = root == null ? Stream.empty() : root.childNodes().stream();
        return Stream.concat(around, inside)
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED.matcher(((Comment) comment).getData()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .map(url -> url.startsWith("http") ? url : "http://" + url)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : new URI(url.replaceFirst("[?#].*", "")).getHost();
            String lower = host == null ? null : host.toLowerCase(Locale.ROOT);
            return lower != null && lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
