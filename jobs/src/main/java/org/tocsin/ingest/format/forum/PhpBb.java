package org.tocsin.ingest.format.forum;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What pages of phpBB share whatever their style: addresses, and how they count posts. */
abstract class PhpBb extends Forum {
    private static final String SELF = "h2 a[href*=viewtopic], h2.topic-title a, h1.topic-title a";
    private static final String BEFORE = "link[rel=prev], .pagination .previous a, .pagination a.prev";
    private static final String CURRENT = ".pagination .active, .pagination strong, td.nav strong";

    PhpBb(String layout) {
        super("phpbb", layout);
    }

    /** Pages show no numbers, but the link to themselves says how many posts came before. */
    @Override
    final @Nullable Integer position(ThreadPage page, Element post, int index) {
        Element self = self(page);
        if (self == null) {
            return null;
        }
        String before = new Href(self.attr("href")).number("start");
        if (before == null) {
            return isLater(page.document()) ? null : Integer.valueOf(index + 1);
        }
        return before.length() <= 8 ? Integer.valueOf(before) + index + 1 : null;
    }

    /** Whether others come before it: how many posts those have is the board's secret. */
    private static boolean isLater(Document page) {
        Element current = page.selectFirst(CURRENT);
        return page.selectFirst(BEFORE) != null
                || (current != null && !current.text().strip().equals("1"));
    }

    private static @Nullable Element self(ThreadPage page) {
        return page.document().selectFirst(SELF);
    }

    @Override
    boolean isPrivate(ThreadPage page) {
        boolean messages = page.document().selectFirst(".post.pm") != null
                || page.address().text().contains("i=pm");
        return messages
                || (page.document().selectFirst(posts()) == null
                        && page.document().selectFirst("form#login, form[action*=mode=login]") != null);
    }

    @Override
    final @Nullable String threadId(ThreadPage page) {
        String id = page.address().number("t");
        id = id != null ? id : new Href(href(self(page))).number("t");
        Element field = page.document().selectFirst("input[name=t][value]");
        return id == null && field != null ? field.attr("value") : id;
    }

    @Override
    final @Nullable String containerId(Href link) {
        return link.number("f");
    }
}
