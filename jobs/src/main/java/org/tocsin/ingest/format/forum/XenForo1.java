package org.tocsin.ingest.format.forum;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;

/** Pages of threads of XenForo 1. */
public final class XenForo1 extends XenForo {
    private static final String BODY = "blockquote.messageText:not(.signature)";

    public XenForo1() {
        super(1);
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with posts as li#post-N beside .messageUserInfo";
    }

    @Override
    boolean claims(String page) {
        boolean thread = page.contains("id=\"post-") && page.contains("messageUserInfo");
        boolean board = page.contains("id=\"XenForo\"");
        return thread || (board && (page.contains("conversation_view") || page.contains("error_with_login")));
    }

    @Override
    String posts() {
        return "li[id~=^post-\\d+$]";
    }

    @Override
    @Nullable String id(Element post) {
        return new Href(post.id()).numberAfter("post-");
    }

    @Override
    @Nullable Element body(Element post) {
        return post.selectFirst(BODY);
    }

    @Override
    Presence presence(Element post) {
        if (post.hasClass("deleted") || post.selectFirst(".messageNotices .deletedNotice") != null) {
            return Presence.DELETED;
        }
        if (post.hasClass("moderated") || post.selectFirst(".messageNotices .moderatedNotice") != null) {
            return Presence.UNAPPROVED;
        }
        return post.hasClass("ignored") ? Presence.IGNORED : Presence.SHOWN;
    }

    @Override
    Author author(Element post) {
        Element link = post.selectFirst(".messageUserInfo a.username[href], .messageMeta a.username[href]");
        String name = post.attr("data-author");
        name = name.isBlank() ? text(post.selectFirst(".messageUserInfo .username")) : name;
        String title = title(post.select(".messageUserInfo .userBanner strong, .messageUserInfo .userTitle")
                .eachText());
        return member(account(link), name, title);
    }

    @Override
    Stamp written(Element post) {
        return stamp(post.selectFirst(".datePermalink .DateTime, .messageMeta .DateTime, .messageDetails .DateTime"));
    }

    @Override
    Stamp edited(Element post) {
        return stamp(post.selectFirst(".editDate .DateTime"));
    }

    /** Recent times have an epoch, older ones only a title with the time of day. */
    private static Stamp stamp(@Nullable Element time) {
        if (time == null) {
            return Stamp.NONE;
        }
        String epoch = time.attr("data-time");
        String title = time.attr("title");
        return new Stamp(epoch.isEmpty() ? null : epoch, null, title.isBlank() ? time.text() : title);
    }

    @Override
    String permalink(Element post) {
        return href(post.selectFirst("a.datePermalink, a.postNumber"));
    }

    @Override
    String positions() {
        return ".postNumber";
    }

    @Override
    boolean isQuote(Element element) {
        return element.hasClass("bbCodeQuote")
                || (element.is("blockquote") && !element.hasClass("quoteContainer") && !element.is(BODY));
    }

    @Override
    Attribution attribution(Element quote) {
        Element head = quote.selectFirst(".attribution");
        if (head == null || !quote.equals(head.closest(".bbCodeQuote"))) {
            return new Attribution(quote.attr("data-author"), null);
        }
        Href link = new Href(href(head.selectFirst("a.AttributionLink")));
        String id = link.numberAfter("#post-");
        String author = quote.attr("data-author");
        return new Attribution(
                author.isBlank() ? Attribution.name(head.ownText()) : author, id != null ? id : link.number("id"));
    }

    @Override
    boolean isPrivate(ThreadPage page) {
        if (page.document().selectFirst("#content.conversation_view") != null) {
            return true;
        }
        boolean wall = page.document().selectFirst("#content.error_with_login, #content.login") != null;
        return wall && page.document().selectFirst(posts()) == null;
    }

    @Override
    @Nullable String threadId(ThreadPage page) {
        String id = thread(page.address());
        Element link = page.document().selectFirst("#pageDescription a[href*=threads/], .titleBar a[href*=threads/]");
        return id != null ? id : thread(new Href(href(link)));
    }

    @Override
    List<String> titles() {
        return List.of(".titleBar h1", "#content h1");
    }

    @Override
    @Nullable Element container(ThreadPage page) {
        Element crumbs = page.document().selectFirst(".breadcrumb .crumbs, .breadcrumb");
        return crumbs == null ? null : crumbs.select("a.crumb").last();
    }
}
