package org.tocsin.ingest.format.forum;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;

/** Pages of topics of phpBB 3.0 and 3.1 in subsilver2, the style that has a table for each post. */
public final class PhpBbSubsilver extends PhpBb {
    private static final Pattern POST = Pattern.compile("name=\"p\\d{1,12}\"");

    public PhpBbSubsilver() {
        super("subsilver2");
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with posts as table.tablebg around a[name=pN], .postauthor and .postbody";
    }

    @Override
    boolean claims(String page) {
        boolean board = page.contains("viewtopic.php") || page.contains("phpBB") || page.contains("memberlist.php");
        return board
                && page.contains("class=\"tablebg\"")
                && page.contains("class=\"postauthor\"")
                && POST.matcher(page).find();
    }

    @Override
    String posts() {
        return "table.tablebg:has(> tbody > tr > td > a[name~=^p\\d+$])";
    }

    @Override
    @Nullable String id(Element post) {
        Element anchor = post.selectFirst("a[name~=^p\\d+$]");
        return anchor == null ? null : new Href(anchor.attr("name")).numberAfter("p");
    }

    /** A signature below it looks the same. */
    @Override
    @Nullable Element body(Element post) {
        return post.selectFirst("div.postbody");
    }

    @Override
    Presence presence(Element post) {
        if (post.selectFirst(".postapprove a[href*=approve]") != null) {
            return Presence.UNAPPROVED;
        }
        if (body(post) != null) {
            return Presence.SHOWN;
        }
        String notice = String.valueOf(text(post.selectFirst("td.gensmall"))).toLowerCase(Locale.ROOT);
        return notice.contains("deleted") || notice.contains("supprimé") ? Presence.DELETED : Presence.IGNORED;
    }

    @Override
    Author author(Element post) {
        Element account = post.select("a[href*=viewprofile]").stream()
                .filter(link -> link.closest(".postbody") == null)
                .findFirst()
                .orElse(null);
        String rank = text(post.selectFirst("td.postdetails"));
        return member(new Href(href(account)).number("u"), text(post.selectFirst(".postauthor")), rank);
    }

    @Override
    Stamp written(Element post) {
        Element told = post.select(head() + ":has(> b)").last();
        return told == null ? Stamp.NONE : Stamp.ofWords(told.ownText());
    }

    @Override
    @Nullable String subject(Element post) {
        Element told = post.selectFirst(head());
        Element link = told == null ? null : told.selectFirst("a[href*=#p]");
        String title = link != null ? link.text() : told == null ? "" : told.ownText();
        return title.isBlank() ? null : title.strip();
    }

    /** Above the text stand the title and then the time, each behind its label. */
    private static String head() {
        return "td.gensmall > div";
    }

    @Override
    Stamp edited(Element post) {
        return post.select("span.gensmall").stream()
                .filter(notice -> notice.closest(".postbody") == null)
                .map(notice -> Stamp.ofWords(notice.ownText()))
                .filter(stamp -> stamp.words() != null && WrittenDate.of(stamp.words()) != null)
                .findFirst()
                .orElse(Stamp.NONE);
    }

    @Override
    String permalink(Element post) {
        return href(post.selectFirst("td.gensmall a[href*=viewtopic]"));
    }

    @Override
    void join(Element body) {
        for (Element head : body.select(".quotetitle + .quotecontent").prev()) {
            Element content = head.nextElementSibling();
            if (content != null) {
                content.prependChild(head);
            }
        }
        body.select(".codetitle").remove();
    }

    @Override
    boolean isQuote(Element element) {
        return element.is(".quotecontent");
    }

    @Override
    Attribution attribution(Element quote) {
        Element head = quote.selectFirst("> .quotetitle");
        return head == null ? Attribution.NONE : new Attribution(Attribution.name(head.text()), null);
    }

    @Override
    List<String> titles() {
        return List.of("a.titles", "h2 a[href*=viewtopic]", "title");
    }

    @Override
    @Nullable Element container(ThreadPage page) {
        return page.document()
                .select(".breadcrumbs a[href*=viewforum], .navlinks a[href*=viewforum]")
                .last();
    }
}
