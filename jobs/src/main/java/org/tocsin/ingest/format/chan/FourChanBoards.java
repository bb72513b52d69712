package org.tocsin.ingest.format.chan;

import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.HtmlText;

/** 4chan's boards, of both its domains. */
record FourChanBoards() implements Imageboard {
    @Override
    public Place place(@Nullable String board) {
        return new Place("4chan", "4chan.org", board, board, true);
    }

    @Override
    public BodyText text(String markup) {
        return HtmlText.read(markup);
    }

    @Override
    public @Nullable QuoteLink target(BodyText.Anchor anchor) {
        return QuoteLink.of(anchor);
    }

    @Override
    public String address(String board, String thread, String no) {
        return "https://boards.4chan.org/" + board + "/thread/" + thread + "#p" + no;
    }
}
