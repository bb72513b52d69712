package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.tocsin.ingest.format.DumpFormat;

/** What the two layouts of 4chan threads share: a thread is an object whose {@code posts} are an array. */
abstract class FourChan implements DumpFormat {
    static final List<String> POSTS = List.of("posts");

    @Override
    public String family() {
        return "4chan";
    }

    @Override
    public String fills() {
        return "ids, thread, position, replies by >>number, name, trip, poster id, times, subject, text, greentext,"
                + " quotes, links, media, metrics; the board from the path";
    }

    @Override
    public String leavesOpen() {
        return "edits and deletions (a deleted post is just absent), who an anonymous author is across threads";
    }

    /** A post of 4chan's API; its cousins have {@code last_modified} and no {@code now}. */
    static boolean isPost(JsonNode post) {
        return post.has("no") && post.has("time") && (post.has("now") || !post.has("last_modified"));
    }
}
