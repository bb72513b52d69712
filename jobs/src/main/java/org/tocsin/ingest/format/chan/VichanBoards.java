package org.tocsin.ingest.format.chan;

import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.text.BodyText;

/** The boards of a site that runs vichan or one of its cousins; {@code host} where something names it. */
record VichanBoards(@Nullable String host) implements Imageboard {
    static final String FAMILY = "vichan";

    @Override
    public Place place(@Nullable String board) {
        return new Place(FAMILY, host == null ? FAMILY : host, board, board, true);
    }

    @Override
    public BodyText text(String markup) {
        return VichanMarkup.read(markup);
    }

    @Override
    public @Nullable QuoteLink target(BodyText.Anchor anchor) {
        return QuoteLink.relative(anchor);
    }

    @Override
    public @Nullable String address(String board, String thread, String no) {
        return host == null ? null : "https://" + host + "/" + board + "/res/" + thread + ".html#" + no;
    }
}
