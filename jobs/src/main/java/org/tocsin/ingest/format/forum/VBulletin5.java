package org.tocsin.ingest.format.forum;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;

/**
 * Pages of threads of vBulletin 5. Its {@code datetime} attributes are in the server's zone, which no page tells, so
 * the seconds since 1970 count, and without them the words, which are in the zone at the foot.
 */
public final class VBulletin5 extends VBulletin {
    public VBulletin5() {
        super(5);
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with posts as li.b-post[data-node-id]";
    }

    @Override
    boolean claims(String page) {
        return page.contains("data-node-id=\"") && page.contains("js-post__content");
    }

    @Override
    String posts() {
        return "li[data-node-id].b-post, li[data-node-id].b-comment, li[data-node-id].js-post";
    }

    @Override
    @Nullable String id(Element post) {
        String id = post.attr("data-node-id");
        return id.isBlank() ? null : id;
    }

    @Override
    @Nullable Element body(Element post) {
        return post.selectFirst(".js-post__content-text, [itemprop=text]");
    }

    @Override
    Presence presence(Element post) {
        if (post.hasClass("b-post--deleted") || (body(post) == null && saysDeleted(post))) {
            return Presence.DELETED;
        }
        return post.hasClass("b-post--unapproved") ? Presence.UNAPPROVED : Presence.SHOWN;
    }

    @Override
    Author author(Element post) {
        Element author = post.selectFirst(".author");
        Element link = author == null ? null : author.selectFirst("a[href*=member]");
        return member(account(link), link != null ? link.text() : text(author), text(post.selectFirst(".usertitle")));
    }

    @Override
    Stamp written(Element post) {
        String epoch = post.attr("data-node-publishdate");
        Element time = post.selectFirst("time[itemprop=dateCreated], .b-post__timestamp");
        return new Stamp(epoch.isEmpty() || epoch.equals("0") ? null : epoch, null, text(time));
    }

    @Override
    String permalink(Element post) {
        return href(post.selectFirst("a.b-post__count"));
    }

    @Override
    @Nullable Integer position(ThreadPage page, Element post, int index) {
        return number(post.selectFirst(".b-post__count"));
    }

    @Override
    @Nullable String threadId(ThreadPage page) {
        Element field = page.document().selectFirst("input[name=nodeid][value]");
        if (field != null && !field.attr("value").isEmpty()) {
            return field.attr("value");
        }
        Element first = page.document().selectFirst("li.b-post--first[data-node-id]"); // its number is the topic's too
        String told = super.threadId(page);
        return told == null && first != null ? id(first) : told;
    }

    @Override
    List<String> titles() {
        return List.of("h1.main-title", "title");
    }

    @Override
    @Nullable Element container(ThreadPage page) {
        return page.document().select("a.crumb-link").last();
    }

    /** A channel has a path and no number. */
    @Override
    @Nullable String containerId(Href link) {
        String path = link.text();
        int at = path.indexOf("/forum/");
        return at < 0 ? null : path.substring(at + "/forum/".length());
    }
}
