package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;

/** YouTube comments as JSON lines: one of youtube-comment-downloader a line, or a video with its comments. */
public final class YouTubeListLines extends YouTubeList {
    @Override
    public String name() {
        return "youtube-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with cid, text and channel, or several of videos whose comments have id, parent and text";
    }

    @Override
    public boolean claims(Head head) {
        return fitting(head) > 0
                && (Lines.of(head) || head.firstElement("/comments").isEmpty());
    }

    /** How many lines fit; a single video is a document, not a list of lines. */
    static long fitting(Head head) {
        long comments =
                head.objects().stream().filter(YouTubeList::isDownloaders).count();
        long videos = head.objects().stream().filter(YouTubeListLines::isVideo).count();
        return comments + (videos > 1 ? videos : 0);
    }

    private static boolean isVideo(ObjectNode line) {
        JsonNode comment = line.path("comments").path(0);
        return line.has("id") && isComment(comment) && isYouTubes(comment, line);
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }
}
