package org.tocsin.ingest.format.reddit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;

/** Reddit comments, one JSON object a line ({@code RC_} files). */
public final class RedditComments extends Reddit {
    public RedditComments() {
        super("t1_", List.of("body", "link_id", "parent_id", "link_title"));
    }

    @Override
    public String name() {
        return "reddit-comments";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with body, link_id and subreddit";
    }

    @Override
    public String fills() {
        return "ids, thread, parent, author, times, text, > quotes, u/ mentions, links, metrics, removal";
    }

    @Override
    boolean fits(ObjectNode record) {
        return Json.has(record, "body", "link_id", "subreddit");
    }

    @Override
    @Nullable String words(ObjectNode record) {
        return Json.text(record, "body");
    }

    @Override
    boolean empty(ObjectNode record) {
        return true;
    }

    @Override
    void place(Draft draft, ObjectNode record) {
        draft.kind = Observation.Kind.REPLY;
        String thread = id(record, "link_id");
        draft.threadId = thread == null ? null : fullName("t3_", thread);
        draft.threadTitle = Json.filled(record, "link_title");
        String told = id(record, "parent_id");
        if (told != null) {
            boolean opener = draft.threadId != null && draft.threadId.equals("t3_" + told);
            String parent = fullName(opener ? "t3_" : "t1_", told);
            draft.replyTo = List.of(new ReplyTo(parent, draft.place().uid(parent), "native", null));
        }
    }
}
