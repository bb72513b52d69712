package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.record.Rejected;

/** Gab until July 2019: items of feeds, or posts by themselves. */
public final class Gab extends SocialFormat {
    private static final int MOST_POSTS = 2000;

    private Gab(Layout layout) {
        super("gab", layout, "", "/data");
    }

    public static Gab lines() {
        return new Gab(Layout.LINES);
    }

    public static Gab list() {
        return new Gab(Layout.LIST);
    }

    public static Gab document() {
        return new Gab(Layout.DOCUMENT);
    }

    @Override
    String marks() {
        return "with actuser and post, or a post with body, is_reply and user";
    }

    @Override
    public String fills() {
        return "ids, thread, answered and quoted posts, author, times, text, @ mentions, links, media, language, metrics,"
                + " edits, reposts and inner posts as rows of their own";
    }

    @Override
    public String leavesOpen() {
        return "position, what became of a post later";
    }

    @Override
    boolean fits(ObjectNode record) {
        return GabPost.isPost(record) || (record.has("actuser") && GabPost.isPost(record.path("post")));
    }

    @Override
    void read(ObjectNode record, Intake intake) {
        Map<String, ObjectNode> posts = new TreeMap<>();
        String first = record.path("post").isObject() ? "/post" : "";
        gather(record, first, posts);
        if (first.isEmpty() && !GabPost.isPost(record)) {
            boolean id = record.hasNonNull("id");
            intake.reject(id ? Rejected.Reason.NO_BODY : Rejected.Reason.NO_ID);
            return;
        }
        GabPost.Item item = first.isEmpty() ? null : GabPost.Item.of(record);
        if (item != null && item.isRepost()) {
            GabPost.repost(item, record, intake);
        }
        Map<String, RawRecord> parts = intake.parts(posts.keySet());
        posts.forEach((pointer, post) -> {
            boolean whole = pointer.equals(first) && (item == null || !item.isRepost());
            RawRecord part = whole ? intake.raw() : parts.getOrDefault(pointer, intake.raw());
            new GabPost(post.deepCopy(), whole ? item : null).read(intake.of(part));
        });
    }

    /** Notes a post and those that it carries along: what it answers or quotes, and answers to it. */
    private static void gather(ObjectNode record, String at, Map<String, ObjectNode> posts) {
        if (!(record.at(at) instanceof ObjectNode post) || posts.size() >= MOST_POSTS || at.length() > 200) {
            return;
        }
        posts.put(at, post);
        for (String inner : GabPost.INNER) {
            if (GabPost.isPost(post.path(inner))) {
                gather(record, at + "/" + inner, posts);
            }
        }
        for (int i = 0;
                i < Math.min(MOST_POSTS, post.path("replies").path("data").size());
                i++) {
            gather(record, at + "/replies/data/" + i, posts);
        }
    }
}
