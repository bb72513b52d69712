package org.tocsin.ingest.format.stackexchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.HtmlText;

/** Questions, answers and wiki pages of a Stack Exchange site ({@code Posts.xml}). */
public final class StackExchangePosts extends StackExchange {
    /** Types of posts that many may edit: wikis of tags, their excerpts, and other pages of the site. */
    private static final Set<String> WIKIS = Set.of("3", "4", "5", "7", "8");

    private static final Map<String, String> METRICS = Map.of(
            "Score", "score",
            "ViewCount", "views",
            "AnswerCount", "answers",
            "CommentCount", "comments",
            "FavoriteCount", "favourites");

    public StackExchangePosts() {
        super("posts", "Body");
    }

    @Override
    public String recognisedBy() {
        return "an XML document <posts> of rows";
    }

    @Override
    public String fills() {
        return "ids, thread, title, parent, author, times, HTML as text, quotes, code, links, metrics, edits";
    }

    @Override
    List<String> fieldsRead() {
        return List.of(
                "Id",
                "ParentId",
                "Body",
                "Title",
                "OwnerUserId",
                "OwnerDisplayName",
                "CreationDate",
                "LastEditDate",
                "Score",
                "ViewCount",
                "AnswerCount",
                "CommentCount",
                "FavoriteCount");
    }

    @Override
    void fill(Draft draft, ObjectNode row, String words) {
        draft.say(new Body(words, Body.Markup.HTML, HtmlText.read(words)));
        draft.subject = Json.filled(row, "Title");
        draft.threadTitle = draft.subject;
        draft.threadId = draft.nativeId();
        draft.author = author(row, "OwnerUserId", "OwnerDisplayName");
        String question = Json.filled(row, "ParentId");
        if (WIKIS.contains(row.path("PostTypeId").asText())) {
            draft.kind = Observation.Kind.PAGE;
        }
        if (question != null) {
            draft.kind = Observation.Kind.REPLY;
            draft.threadId = question;
            draft.replyTo = List.of(new ReplyTo(question, draft.place().uid(question), "native", null));
        }
        draft.sourceUrl = url(draft.place(), (question == null ? "/q/" : "/a/") + draft.nativeId());
        METRICS.forEach((attribute, name) -> metric(draft, row, attribute, name));
    }
}
