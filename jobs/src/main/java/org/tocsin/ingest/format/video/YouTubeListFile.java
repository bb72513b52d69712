package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
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
        Optional<RawRecord> first = head.first(framing());
        ObjectNode comment = first.map(record -> Json.object(record.text())).orElse(null);
        return comment != null
                && isComment(comment)
                && first.map(new Surroundings()::of)
                        .filter(YouTubeList::isYouTube)
                        .isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.elements("/comments");
    }
}
