package org.tocsin.ingest.format.reddit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.Entities;

/** Reddit submissions, one JSON object a line ({@code RS_} files). */
public final class RedditSubmissions extends Reddit {
    public RedditSubmissions() {
        super("t3_", List.of("selftext", "title", "url", "crosspost_parent"));
    }

    @Override
    public String name() {
        return "reddit-submissions";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with title, subreddit and selftext or num_comments";
    }

    @Override
    public String fills() {
        return "ids, title, author, times, text, > quotes, u/ mentions, links, metrics, removal, cross-posts";
    }

    @Override
    boolean fits(ObjectNode record) {
        return Json.has(record, "title", "subreddit") && (record.has("selftext") || record.has("num_comments"));
    }

    @Override
    @Nullable String words(ObjectNode record) {
        String words = Json.text(record, "selftext");
        return words == null && record.hasNonNull("title") ? "" : words;
    }

    @Override
    boolean empty(ObjectNode record) {
        return Json.filled(record, "title") == null;
    }

    @Override
    void place(Draft draft, ObjectNode record) {
        String title = Json.filled(record, "title");
        draft.subject = title == null ? null : Entities.undo(title);
        draft.threadTitle = draft.subject;
        draft.threadId = draft.nativeId();
        String url = Json.filled(record, "url");
        if (url != null && (url.startsWith("http://") || url.startsWith("https://"))) {
            draft.link(new Link(Entities.undo(url), null, null));
        }
        String parent = Json.filled(record, "crosspost_parent");
        if (parent != null) {
            draft.kind = Observation.Kind.REPOST;
            draft.replyTo = List.of(new ReplyTo(parent, draft.place().uid(parent), "native", null));
        }
    }
}
