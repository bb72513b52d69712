package org.tocsin.ingest.format.forum;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the pages of vBulletin 3, 4 and 5 share: scripts named in addresses, notices in words, a zone at the foot. */
abstract class VBulletin extends Forum {
    private static final String NOTICES = ":containsOwn(last edited by), :containsOwn(dernière modification par),"
            + " :containsOwn(modifié par), :containsOwn(dernière édition par), :containsOwn(édité par)";
    private static final List<String> WALLS = List.of(
            "not logged in or you do not have permission",
            "you must be logged in",
            "pas identifié",
            "pas connecté",
            "avez pas la permission d");

    VBulletin(int version) {
        super("vbulletin", version);
    }

    /** A page that says in words that only members may read on; it also holds the form to log in. */
    static boolean isWall(String page) {
        String words = page.contains("vb_login_username") ? page.toLowerCase(Locale.ROOT) : "";
        return WALLS.stream().anyMatch(words::contains);
    }

    @Override
    Stamp edited(Element post) {
        Element body = body(post);
        for (Element notice : post.select(NOTICES)) {
            if (body == null || (!notice.equals(body) && !notice.parents().contains(body))) {
                String text = notice.text();
                return Stamp.ofWords(text.substring(text.lastIndexOf(';') + 1));
            }
        }
        return Stamp.NONE;
    }

    @Override
    boolean isPrivate(ThreadPage page) {
        boolean messages = page.address().text().contains("private.php")
                || page.address().text().contains("privatemessage")
                || page.document().selectFirst("#showpm, input[name=do][value=managepm]") != null;
        return messages
                || (page.document().selectFirst(posts()) == null
                        && isWall(page.document().outerHtml()));
    }

    @Override
    @Nullable String threadId(ThreadPage page) {
        String id = thread(page.address());
        Element field = page.document()
                .selectFirst("input[name=searchthreadid][value], input[name=t][value], input[name=threadid][value]");
        if (id == null && field != null) {
            id = field.attr("value");
        }
        Element link = page.document()
                .selectFirst(".navbar a[href*=showthread.php], .threadtitle a, a[href*=printthread.php]");
        return id != null && !id.isEmpty() ? id : thread(new Href(href(link)));
    }

    private static @Nullable String thread(Href address) {
        String id = address.number("t");
        id = id != null ? id : address.numberAfter("showthread.php/");
        id = id != null ? id : address.numberAfter("showthread.php?");
        return id != null ? id : address.numberAfter("threads/");
    }

    @Override
    @Nullable String containerId(Href link) {
        String id = link.number("f");
        id = id != null ? id : link.numberAfter("forumdisplay.php/");
        id = id != null ? id : link.numberAfter("forumdisplay.php?");
        return id != null ? id : link.numberAfter("forums/");
    }

    static @Nullable String account(@Nullable Element link) {
        Href href = new Href(href(link));
        String id = href.number("u");
        id = id != null ? id : href.numberAfter("member.php/");
        id = id != null ? id : href.numberAfter("member.php?");
        id = id != null ? id : href.numberAfter("members/");
        return id != null ? id : href.numberAfter("member/");
    }

    static @Nullable String quoted(@Nullable Element link) {
        Href href = new Href(href(link));
        String id = href.numberAfter("#post");
        return id != null ? id : href.number("p");
    }

    /** A removed post leaves its frame and a sentence. */
    static boolean saysDeleted(Element post) {
        String words = post.text().toLowerCase(Locale.ROOT);
        return words.contains("deleted") || words.contains("supprimé") || words.contains("effacé");
    }

    /** The quotes of vBulletin 4 and 5; {@code blockquote} is no quote there, but an indented part. */
    @Override
    boolean isQuote(Element element) {
        return element.hasClass("bbcode_quote");
    }

    @Override
    Attribution attribution(Element quote) {
        Element head = quote.selectFirst(".bbcode_postedby");
        if (head == null || !quote.equals(head.closest(".bbcode_quote"))) {
            return Attribution.NONE;
        }
        return new Attribution(text(head.selectFirst("strong")), quoted(head.selectFirst("a[href]")));
    }
}
