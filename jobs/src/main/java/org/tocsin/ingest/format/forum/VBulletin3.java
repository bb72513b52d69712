package org.tocsin.ingest.format.forum;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;

/** Pages of threads of vBulletin 3. */
public final class VBulletin3 extends VBulletin {
    public VBulletin3() {
        super(3);
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with posts as table#postN around div#post_message_N";
    }

    @Override
    boolean claims(String page) {
        boolean thread = page.contains("id=\"post_message_") && !page.contains("postcontainer");
        return thread || (isWall(page) && !page.contains("standard_error"));
    }

    @Override
    String posts() {
        return "[id~=^post\\d+$]:not(a):not(span), [id~=^edit\\d+$]:not(:has([id~=^post\\d+$]))";
    }

    @Override
    @Nullable String id(Element post) {
        String id = new Href(post.id()).numberAfter("post");
        return id != null ? id : new Href(post.id()).numberAfter("edit");
    }

    @Override
    @Nullable Element body(Element post) {
        return post.selectFirst("[id~=^post_message_\\d+$]");
    }

    @Override
    Presence presence(Element post) {
        if (body(post) != null) {
            return Presence.SHOWN;
        }
        boolean ignored = post.selectFirst("a[href*=ignorelist], a[href*=addlist]") != null;
        return ignored ? Presence.IGNORED : saysDeleted(post) ? Presence.DELETED : Presence.SHOWN;
    }

    @Override
    Author author(Element post) {
        Element link = post.selectFirst("a.bigusername");
        Element menu = post.selectFirst("[id~=^postmenu_\\d+$]");
        String title = text(post.selectFirst("[id~=^postmenu_\\d+$] ~ .smallfont"));
        return member(account(link), link != null ? link.text() : menu == null ? null : menu.text(), title);
    }

    /** A post's own title stands above its text, beside an icon. */
    @Override
    @Nullable String subject(Element post) {
        Element body = body(post);
        Element line = body == null
                ? null
                : body.previousElementSiblings().select("div.smallfont").first();
        return line == null ? null : text(line.selectFirst("> strong"));
    }

    @Override
    Stamp written(Element post) {
        Element body = body(post);
        for (Element cell : post.select("td.thead, td.tcat, .postdate, .thead, .smallfont")) {
            boolean before = body == null || !cell.parents().contains(body);
            Stamp stamp = Stamp.ofWords(cell);
            if (before && stamp.words() != null && WrittenDate.of(stamp.words()) != null) {
                return stamp;
            }
        }
        return Stamp.NONE;
    }

    @Override
    String permalink(Element post) {
        return href(post.selectFirst("a[id^=postlink], a[id^=postcount]"));
    }

    @Override
    @Nullable Integer position(ThreadPage page, Element post, int index) {
        Element count = post.selectFirst("a[id^=postcount][name]");
        return count == null ? null : number(new Element("i").text("#" + count.attr("name")));
    }

    @Override
    boolean isQuote(Element element) {
        boolean framed = element.is("div")
                && element.selectFirst("> .smallfont") != null
                && element.selectFirst("> table, > div.alt2, > blockquote") != null;
        return framed || super.isQuote(element);
    }

    @Override
    Attribution attribution(Element quote) {
        Element head = quote.selectFirst("> table td > div:first-child:not(:last-child), > div.alt2 > div:first-child");
        Element name = head == null ? null : head.selectFirst("> strong, > b");
        if (head == null || name == null) {
            return super.attribution(quote);
        }
        return new Attribution(name.text(), quoted(head.selectFirst("a[href]")));
    }

    @Override
    List<String> titles() {
        return List.of("td.navbar strong", ".navbar strong", "title");
    }

    @Override
    @Nullable Element container(ThreadPage page) {
        return page.document()
                .select(".navbar a[href*=forumdisplay], .navbar a[href*=forums/]")
                .last();
    }
}
