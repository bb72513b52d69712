package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.Surroundings;

/** YouTube comments inside a video's {@code info.json} of yt-dlp, or a pretty list of youtube-comment-downloader. */
public final class YouTubeListFile extends YouTubeList {
    @Override
    public String name() {
        return "youtube-info";
    }

    @Override
    public String recognisedBy() {
        return "a JSON object whose comments have id, parent, author and text, and whose extractor, if any, is youtube";
    }

    @Override
    public boolean claims(Head head) {
        if (head.opening() != '{') {
            return false;
        }
        if (YouTubeListLines.fitting(head) > 0 && Lines.of(head)) {
            return false;
        }
        RawRecord first = head.first(framing()).orElse(null);
        ObjectNode comment = first == null ? null : Json.object(first.text());
        return first != null
                && comment != null
                && isComment(comment)
                && isYouTubes(comment, new Surroundings().of(first));
    }

    @Override
    public Framing framing() {
        return Framing.elements("/comments");
    }
}
