package org.tocsin.ingest.format.chan;

import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.text.BodyText;

/** The post that a {@code >>123} points at; {@code board} only where it is another one. */
record QuoteLink(String no, @Nullable String board) {

    /** The target of a link such as {@code #p123}, {@code /b/thread/1#p123} or a dead {@code >>123}; else null. */
    static @Nullable QuoteLink of(BodyText.Anchor anchor) {
        String href = anchor.href();
        int hash = href.indexOf("#p");
        if (hash >= 0 && anchor.cssClass().contains("quotelink")) {
            String no = digits(href, hash + 2);
            return no == null ? null : new QuoteLink(no, board(href));
        }
        if (anchor.cssClass().contains("deadlink") && anchor.words().startsWith(">>")) {
            return dead(anchor.words());
        }
        return null;
    }

    /** The target of a {@code >>123} that leads to {@code /b/res/1.html#123}, as vichan and lynxchan write it; else null. */
    static @Nullable QuoteLink relative(BodyText.Anchor anchor) {
        String href = anchor.href();
        if (!anchor.words().startsWith(">>") || href.contains("://") || href.startsWith("//")) {
            return null;
        }
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        int name = path.lastIndexOf('/');
        int digit = hash < 0 ? name + 1 : hash + 1;
        String no = digits(href, href.startsWith("q", digit) ? digit + 1 : digit);
        int folder = name < 0 ? -1 : path.lastIndexOf('/', name - 1);
        String board = folder < 1 ? null : path.substring(path.lastIndexOf('/', folder - 1) + 1, folder);
        return no == null ? null : new QuoteLink(no, board == null || board.isEmpty() ? null : board);
    }

    private static @Nullable QuoteLink dead(String words) {
        if (!words.startsWith(">>>/")) {
            String no = digits(words, 2);
            return no == null ? null : new QuoteLink(no, null);
        }
        int slash = words.indexOf('/', 4);
        String no = slash < 0 ? null : digits(words, slash + 1);
        return no == null ? null : new QuoteLink(no, words.substring(4, slash));
    }

    private static @Nullable String board(String href) {
        String path = href.startsWith("//boards.4chan") ? href.substring(Math.max(2, href.indexOf('/', 2))) : href;
        if (!path.startsWith("/")) {
            return null;
        }
        int slash = path.indexOf('/', 1);
        return slash < 0 ? null : path.substring(1, slash);
    }

    private static @Nullable String digits(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to == from ? null : text.substring(from, to);
    }
}
