package org.tocsin.ingest.format.video;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;

/** Comments from YouTube's Data API as JSON lines: a page, a thread or a comment a line. */
public final class YouTubeApiLines extends YouTubeApi {
    @Override
    public String name() {
        return "youtube-api-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines that are comment threads, comments or pages of YouTube's Data API";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream().anyMatch(YouTubeApi::isItemOrPage)
                && (Lines.of(head) || !YouTubeApiFile.fits(head));
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }
}
