package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** Bluesky's stream as Jetstream sends it, an event a line: among likes and follows, the posts. */
public final class BlueskyStream extends SocialFormat {
    public BlueskyStream() {
        super("bluesky", Layout.LINES);
    }

    @Override
    public String name() {
        return "bluesky-jetstream";
    }

    @Override
    String marks() {
        return "with did, time_us and a commit, identity or account";
    }

    @Override
    public String fills() {
        return "at:// addresses, thread, replies, the author's DID, the time that the author's program claims and when"
                + " the stream had it, text, mentions, links, quoted posts, language, edits";
    }

    @Override
    public String leavesOpen() {
        return "names and handles, which posts come unasked; metrics; when a post was truly written";
    }

    @Override
    boolean fits(ObjectNode record) {
        boolean event = record.has("commit") || record.has("identity") || record.has("account");
        return event && Json.has(record, "did", "time_us");
    }

    @Override
    void read(ObjectNode event, Intake intake) {
        JsonNode commit = event.path("commit");
        String collection = String.valueOf(Json.text(commit, "collection"));
        String operation = Json.text(commit, "operation");
        String deed = operation != null ? operation : String.valueOf(Json.text(commit, "type")); // c, u, d until 2024
        String did = Json.filled(event, "did");
        String key = Json.filled(commit, "rkey");
        if (collection.startsWith("chat.bsky.")) {
            intake.skip(Skipped.Reason.PRIVATE);
        } else if (!collection.equals(BlueskyPost.COLLECTION)) {
            intake.skip(Skipped.Reason.NOT_A_POST);
        } else if (deed.startsWith("d")) {
            intake.skip(Skipped.Reason.TOMBSTONE);
        } else if (did == null || key == null) {
            intake.reject(Rejected.Reason.NO_ID);
        } else {
            BlueskyPost.streamed(event, "at://" + did + "/" + collection + "/" + key, deed.startsWith("u"), intake);
        }
    }
}
