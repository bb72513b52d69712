package org.tocsin.ingest.format.forum;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;

/** Pages of threads of vBulletin 4. */
public final class VBulletin4 extends VBulletin {
    public VBulletin4() {
        super(4);
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with posts as li.postcontainer#post_N around div#post_message_N";
    }

    @Override
    boolean claims(String page) {
        boolean thread = page.contains("id=\"post_message_") && page.contains("postcontainer");
        return thread || (isWall(page) && page.contains("standard_error"));
    }

    @Override
    String posts() {
        return "li[id~=^post_\\d+$]";
    }

    @Override
    @Nullable String id(Element post) {
        return new Href(post.id()).numberAfter("post_");
    }

    @Override
    @Nullable Element body(Element post) {
        Element words = post.selectFirst("[id~=^post_message_\\d+$] .postcontent");
        return words != null ? words : post.selectFirst("[id~=^post_message_\\d+$]");
    }

    @Override
    Presence presence(Element post) {
        if (post.hasClass("postbitdeleted")) {
            return Presence.DELETED;
        }
        return post.hasClass("postbitignored") ? Presence.IGNORED : Presence.SHOWN;
    }

    @Override
    Author author(Element post) {
        Element name = post.selectFirst(".username_container .username, .userinfo .username, a.username, .username");
        return member(account(name), text(name), text(post.selectFirst(".usertitle")));
    }

    @Override
    Stamp written(Element post) {
        return Stamp.ofWords(post.selectFirst(".postdate .date, .posthead .date, .postdate"));
    }

    @Override
    String permalink(Element post) {
        return href(post.selectFirst("a.postcounter"));
    }

    @Override
    @Nullable Integer position(ThreadPage page, Element post, int index) {
        return number(post.selectFirst(".postcounter"));
    }

    @Override
    @Nullable String subject(Element post) {
        String title = text(post.selectFirst("h2.title"));
        return title == null || title.isBlank() ? null : title.strip();
    }

    @Override
    List<String> titles() {
        return List.of(".threadtitle", "title");
    }

    @Override
    @Nullable Element container(ThreadPage page) {
        return page.document()
                .select(".navbit a[href*=forumdisplay], .navbit a[href*=forums/]")
                .last();
    }
}
