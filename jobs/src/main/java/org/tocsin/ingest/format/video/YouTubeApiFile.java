package org.tocsin.ingest.format.video;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;

/** Comments from YouTube's Data API as one JSON document: a page, or an array of pages, threads or comments. */
public final class YouTubeApiFile extends YouTubeApi {
    @Override
    public String name() {
        return "youtube-api";
    }

    @Override
    public String recognisedBy() {
        return "a JSON document whose items, or an array whose elements, have a snippet with topLevelComment or"
                + " textDisplay, or are pages of such";
    }

    @Override
    public boolean claims(Head head) {
        return !Lines.of(head) && fits(head);
    }

    static boolean fits(Head head) {
        return (head.opening() == '{' || head.opening() == '[')
                && head.firstElement("/items", "")
                        .filter(YouTubeApi::isItemOrPage)
                        .isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.elements("/items", "");
    }
}
