package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Skipped;

/** Posts of Bluesky as its application servers show them: feeds, threads, searches, lists of records. */
public final class Bluesky extends SocialFormat {
    private static final int MOST_POSTS = 20_000;
    private static final String BLOCKED = "app.bsky.feed.defs#blockedPost";
    private static final String MISSING = "app.bsky.feed.defs#notFoundPost";

    private Bluesky(Layout layout) {
        super("bluesky", layout, "", "/feed", "/posts", "/records", "/thread");
    }

    public static Bluesky lines() {
        return new Bluesky(Layout.LINES);
    }

    public static Bluesky list() {
        return new Bluesky(Layout.LIST);
    }

    /** The answer about one thread, or one post. */
    public static Bluesky document() {
        return new Bluesky(Layout.DOCUMENT);
    }

    @Override
    String marks() {
        return "with a post of app.bsky.feed: its at:// address and record, or its text and createdAt";
    }

    @Override
    public String fills() {
        return "at:// addresses, thread, replies, author, the time that the author's program claims, text, mentions,"
                + " links, quoted posts as rows of their own, language, metrics, labels of others";
    }

    @Override
    public String leavesOpen() {
        return "edits, when a post was truly written";
    }

    @Override
    boolean fits(ObjectNode record) {
        return BlueskyPost.isPost(record)
                || BlueskyPost.isPost(record.path("post"))
                || BlueskyPost.isPost(record.at("/value/post"))
                || BlueskyPost.isPost(record.at("/thread/post"));
    }

    @Override
    void read(ObjectNode record, Intake intake) {
        Map<String, ObjectNode> posts = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.push("");
        while (!open.isEmpty() && posts.size() < MOST_POSTS) {
            look(open.pop(), record, posts, open);
        }
        if (posts.isEmpty()) {
            intake.skip(Skipped.Reason.NOT_A_POST);
            return;
        }
        Map<String, RawRecord> parts =
                posts.size() == 1 && posts.containsKey("") ? Map.of("", intake.raw()) : intake.parts(posts.keySet());
        posts.forEach((pointer, post) -> {
            RawRecord part = pointer.isEmpty() ? intake.raw() : parts.getOrDefault(pointer, intake.raw());
            one(post, intake.of(part));
        });
    }

    /** Notes the posts at a place in a record, and the places where more may be. */
    private static void look(String at, ObjectNode record, Map<String, ObjectNode> posts, Deque<String> open) {
        JsonNode here = record.at(at);
        String type = String.valueOf(Json.text(here, "$type"));
        if (here instanceof ObjectNode post
                && (BlueskyPost.isPost(here) || type.equals(MISSING) || type.equals(BLOCKED))) {
            posts.put(at, post);
        }
        for (String deeper :
                new String[] {"post", "thread", "value", "parent", "reply", "root", "embed", "record", "embeds"}) {
            if (here.path(deeper).isObject() && !isRecord(here, deeper)) {
                open.push(at + "/" + deeper);
            }
        }
        for (String list : new String[] {"replies", "embeds"}) {
            for (int i = 0; i < here.path(list).size() && open.size() < MOST_POSTS; i++) {
                open.push(at + "/" + list + "/" + i);
            }
        }
    }

    /** Whether this is what a post's author wrote, rather than a post around it. */
    private static boolean isRecord(JsonNode post, String field) {
        boolean written = field.equals("record") || field.equals("value");
        return written && "app.bsky.feed.post".equals(Json.text(post.path(field), "$type"));
    }

    private static void one(ObjectNode post, Intake intake) {
        if (BlueskyPost.isPost(post)) {
            BlueskyPost.shown(post.deepCopy(), intake);
        } else {
            boolean gone = MISSING.equals(Json.text(post, "$type"));
            intake.skip(gone ? Skipped.Reason.TOMBSTONE : Skipped.Reason.NOT_A_POST);
        }
    }
}
