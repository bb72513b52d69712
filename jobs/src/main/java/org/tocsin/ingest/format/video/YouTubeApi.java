package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.format.DumpFile;

/** What the layouts of YouTube's Data API share: comment threads, comments, and pages of either. */
abstract class YouTubeApi extends YouTube {
    @Override
    public String fills() {
        return "ids, video, thread, replies, author, times, edits, text, @ mentions, links, metrics, moderation";
    }

    @Override
    public String leavesOpen() {
        return "a thread's replies beyond the five that the API hands out with it, deletions, the video's title";
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new YouTubeItems(file);
    }

    /** A thread or a comment. */
    static boolean isItem(JsonNode item) {
        JsonNode snippet = item.path("snippet");
        return snippet.path("topLevelComment").isObject()
                || ((snippet.has("textDisplay") || snippet.has("textOriginal")) && snippet.has("publishedAt"));
    }

    static boolean isItemOrPage(ObjectNode object) {
        return isItem(object)
                || isItem(object.path("items").path(0))
                || "youtube#commentThreadListResponse"
                        .equals(object.path("kind").asText())
                || "youtube#commentListResponse".equals(object.path("kind").asText());
    }
}
