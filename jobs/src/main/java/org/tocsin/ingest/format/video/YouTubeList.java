package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import org.tocsin.ingest.format.DumpFile;

/** What the layouts of downloaders share, which read comments off YouTube's pages: flat lists, times only estimated. */
abstract class YouTubeList extends YouTube {
    @Override
    public String fills() {
        return "ids, video, thread, replies, author, estimated times, text, @ mentions, links, metrics";
    }

    @Override
    public String leavesOpen() {
        return "exact times (the page says \"2 years ago\"), deletions; the video where the file does not name it";
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new YouTubeListed(file);
    }

    /** A comment of yt-dlp or of youtube-comment-downloader. */
    static boolean isComment(JsonNode comment) {
        boolean ytDlp = comment.has("id") && comment.has("parent") && (comment.has("text") || comment.has("html"));
        return (ytDlp && (comment.has("author") || comment.has("author_id"))) || isDownloaders(comment);
    }

    static boolean isDownloaders(JsonNode comment) {
        return comment.has("cid") && comment.has("text") && comment.has("channel");
    }

    /** Whether a comment is YouTube's: the video's record says so, or, where it says nothing, the comment's id. */
    static boolean isYouTubes(JsonNode comment, JsonNode video) {
        String extractor = video.path("extractor").asText("");
        return extractor.isEmpty()
                ? isDownloaders(comment) || comment.path("id").asText("").startsWith("Ug")
                : extractor.startsWith("youtube");
    }
}
