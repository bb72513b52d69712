package org.tocsin.ingest.format.forum;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;

/** Pages of topics of phpBB 3.0 to 3.3, in prosilver and the styles built on it. */
public final class PhpBb3 extends PhpBb {
    private static final String NOTICES = ".notice:not(.post_deleted_msg)";

    public PhpBb3() {
        super("3");
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with posts as .post#pN around .postbody";
    }

    @Override
    boolean claims(String page) {
        boolean board = page.contains("viewtopic.php") || page.contains("phpBB") || page.contains("memberlist.php");
        boolean thread = page.contains("id=\"p") && page.contains("class=\"postbody\"");
        boolean wall = page.contains("id=\"login\"") && page.contains("mode=login") && page.contains("phpBB");
        return board && (wall || (thread && page.contains("class=\"post ")));
    }

    @Override
    String posts() {
        return ".post[id~=^p\\d+$]";
    }

    @Override
    @Nullable String id(Element post) {
        return new Href(post.id()).numberAfter("p");
    }

    @Override
    @Nullable Element body(Element post) {
        return post.selectFirst(".postbody .content, .content");
    }

    @Override
    Presence presence(Element post) {
        if (post.hasClass("deleted") || post.selectFirst(".post_deleted_msg, .post-notice.deleted") != null) {
            return Presence.DELETED;
        }
        if (post.selectFirst(".post-notice.unapproved, form.mcp_approve") != null) {
            return Presence.UNAPPROVED;
        }
        return post.selectFirst(".ignore") == null ? Presence.SHOWN : Presence.IGNORED;
    }

    @Override
    Author author(Element post) {
        Element account = post.selectFirst(".author a[href*=viewprofile], .postprofile a.username[href]");
        Element name = account != null
                ? account
                : post.selectFirst(
                        ".author .username, .author .username-coloured, .author strong, .postprofile strong");
        String rank = text(post.selectFirst(".postprofile .profile-rank"));
        rank = rank != null ? rank : text(post.selectFirst(".postprofile dd"));
        return member(new Href(href(name)).number("u"), text(name), rank);
    }

    @Override
    Stamp written(Element post) {
        Element line = post.selectFirst(".author");
        Element time = line == null ? null : line.selectFirst("time[datetime]");
        String words = line == null ? null : line.text();
        String date = words == null ? null : words.substring(words.lastIndexOf('\u00BB') + 1);
        return new Stamp(null, time == null ? null : time.attr("datetime"), date);
    }

    @Override
    Stamp edited(Element post) {
        Element notice = post.selectFirst(NOTICES);
        Stamp stamp = notice == null ? Stamp.NONE : Stamp.ofWords(notice.ownText());
        return stamp.words() == null || WrittenDate.of(stamp.words()) == null ? Stamp.NONE : stamp;
    }

    @Override
    String permalink(Element post) {
        Element own = post.selectFirst(".author a[href*=#p]");
        return href(own != null ? own : post.selectFirst("h3 a[href*=#p]"));
    }

    @Override
    @Nullable String subject(Element post) {
        String title = text(post.selectFirst("h3"));
        return title == null || title.isBlank() ? null : title.strip();
    }

    @Override
    boolean isQuote(Element element) {
        return element.is("blockquote");
    }

    @Override
    Attribution attribution(Element quote) {
        Element head = quote.selectFirst("> cite, > div > cite");
        if (head == null) {
            return Attribution.NONE;
        }
        Element jump = head.selectFirst("a[data-post-id]");
        String id = jump == null ? new Href(quote.attr("cite")).number("p") : jump.attr("data-post-id");
        Element account = head.selectFirst("a:not([data-post-id])");
        return new Attribution(account == null ? Attribution.name(head.ownText()) : account.text(), id);
    }

    @Override
    List<String> titles() {
        return List.of("h2.topic-title", "h1.topic-title", "#page-body h2", "h2 a[href*=viewtopic]", "title");
    }

    @Override
    @Nullable Element container(ThreadPage page) {
        return page.document()
                .select(".navlinks a[href*=viewforum], .breadcrumbs a[href*=viewforum], .crumb a[href*=viewforum]")
                .last();
    }
}
