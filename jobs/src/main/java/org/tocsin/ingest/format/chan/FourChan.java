package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.tocsin.ingest.format.DumpFormat;

/** What the two layouts of 4chan threads share: a thread is an object whose {@code posts} are an array. */
abstract class FourChan implements DumpFormat {
    /** What vichan's posts have and 4chan's have not. */
    private static final List<String> COUSINS =
            List.of("last_modified", "locked", "cyclical", "omitted_posts", "extra_files");

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

    /** A post of 4chan's API, of which {@code now} is the surest sign. */
    static boolean isPost(JsonNode post) {
        return post.has("no")
                && post.has("time")
                && (post.has("now") || COUSINS.stream().noneMatch(post::has));
    }

    /** A post of an API that follows 4chan's. */
    static boolean isCousin(JsonNode post) {
        return post.has("no") && post.has("time") && !isPost(post);
    }
}
