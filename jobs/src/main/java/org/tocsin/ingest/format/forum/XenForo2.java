package org.tocsin.ingest.format.forum;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;

/** Pages of threads of XenForo 2. */
public final class XenForo2 extends XenForo {
    private static final String TIME = "time[data-timestamp], time[data-time], time[datetime]";
    private static final String ELSEWHERE = ".message-body, .message-lastEdit, .message-signature, .message-cell--user";

    public XenForo2() {
        super(2);
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with data-template and posts as .message[data-content=post-N]";
    }

    @Override
    boolean claims(String page) {
        boolean board = page.contains("data-template=\"") && page.contains("XF");
        boolean wall = page.contains("data-template=\"login\"") || page.contains("data-template=\"conversation_view\"");
        return board && (wall || page.contains("data-content=\"post-"));
    }

    @Override
    String posts() {
        return ".message[data-content~=^post-\\d+$]";
    }

    @Override
    @Nullable String id(Element post) {
        return new Href(post.attr("data-content")).numberAfter("post-");
    }

    @Override
    @Nullable Element body(Element post) {
        return post.selectFirst(".message-body .bbWrapper, .message-userContent .bbWrapper");
    }

    @Override
    Presence presence(Element post) {
        if (post.hasClass("message--deleted") || post.selectFirst(".messageNotice--deleted") != null) {
            return Presence.DELETED;
        }
        if (post.selectFirst(".messageNotice--moderated") != null) {
            return Presence.UNAPPROVED;
        }
        return post.hasClass("is-ignored") ? Presence.IGNORED : Presence.SHOWN;
    }

    @Override
    Author author(Element post) {
        Element account = post.selectFirst(".message-name [data-user-id], .message-avatar [data-user-id]");
        Element link = post.selectFirst(".message-name a.username[href]");
        String name = post.attr("data-author");
        name = name.isBlank() ? text(post.selectFirst(".message-name")) : name;
        String title =
                title(post.select(".userBanner strong, .message-userTitle").eachText());
        return member(account != null ? account.attr("data-user-id") : account(link), name, title);
    }

    @Override
    Stamp written(Element post) {
        for (Element time : post.select(TIME)) {
            if (time.closest(ELSEWHERE) == null) {
                return stamp(time);
            }
        }
        return Stamp.NONE;
    }

    @Override
    Stamp edited(Element post) {
        Element notice = post.selectFirst(".message-lastEdit");
        Element time = notice == null ? null : notice.selectFirst(TIME);
        return time == null ? Stamp.ofWords(notice) : stamp(time);
    }

    /** From 2.3 on, {@code data-time} is the time of day. */
    private static Stamp stamp(Element time) {
        String stamp = time.attr("data-timestamp");
        stamp = stamp.isEmpty() ? time.attr("data-time") : stamp;
        String offset = time.attr("datetime");
        String title = time.attr("title");
        return new Stamp(
                stamp.isEmpty() ? null : stamp,
                offset.isEmpty() ? null : offset,
                title.isBlank() ? time.text() : title);
    }

    @Override
    String permalink(Element post) {
        return href(
                post.selectFirst(
                        ".message-attribution a[href*=post-], .message-attribution a[href*=posts/], .message-header a[href*=post-]"));
    }

    @Override
    String positions() {
        return ".message-attribution-opposite a, .message-attribution a:containsOwn(#)";
    }

    @Override
    boolean isQuote(Element element) {
        return element.is("blockquote");
    }

    @Override
    Attribution attribution(Element quote) {
        String source = quote.attr("data-source").replace(" ", "");
        String id = source.startsWith("post:") ? new Href(source).numberAfter("post:") : null;
        Element head = quote.selectFirst("> .bbCodeBlock-title");
        Element jump = head == null ? null : head.selectFirst("a.bbCodeBlock-sourceJump");
        if (id == null && jump != null) {
            id = new Href(jump.attr("data-content-selector")).numberAfter("#post-");
            id = id != null ? id : new Href(jump.attr("href").replace("goto/post&", "goto/post?")).number("id");
        }
        String author = quote.attr("data-quote");
        return new Attribution(author.isBlank() && head != null ? Attribution.name(head.text()) : author, id);
    }

    @Override
    boolean isPrivate(ThreadPage page) {
        Element root = page.document().selectFirst("html");
        String template = root == null ? "" : root.attr("data-template");
        boolean wall = template.startsWith("login") && page.document().selectFirst(posts()) == null;
        return wall || template.startsWith("conversation") || template.startsWith("direct_message");
    }

    @Override
    @Nullable String threadId(ThreadPage page) {
        Element root = page.document().selectFirst("html[data-content-key^=thread-]");
        return root == null ? thread(page.address()) : new Href(root.attr("data-content-key")).numberAfter("thread-");
    }

    @Override
    List<String> titles() {
        return List.of("h1.p-title-value");
    }

    @Override
    @Nullable Element container(ThreadPage page) {
        Element crumbs = page.document().selectFirst(".p-breadcrumbs");
        return crumbs == null ? null : crumbs.select("li a[href]").last();
    }
}
