package org.tocsin.ingest.format.stackexchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.MarkdownText;
import org.tocsin.text.CodePoints;

/** Comments of a Stack Exchange site ({@code Comments.xml}). */
public final class StackExchangeComments extends StackExchange {
    public StackExchangeComments() {
        super("comments", "Text");
    }

    @Override
    public String recognisedBy() {
        return "an XML document <comments> of rows";
    }

    @Override
    public String fills() {
        return "ids, the post commented on, author, times, text, @ mentions, links, score";
    }

    @Override
    List<String> fieldsRead() {
        return List.of("Id", "PostId", "Text", "UserId", "UserDisplayName", "CreationDate", "Score");
    }

    @Override
    void fill(Draft draft, ObjectNode row, String words) {
        draft.kind = Observation.Kind.REPLY;
        BodyText text = MarkdownText.read(words);
        draft.say(new Body(words, Body.Markup.MARKDOWN, text));
        draft.mention(Handles.at(CodePoints.of(text.text()), text.text()));
        draft.author = author(row, "UserId", "UserDisplayName");
        String post = Json.filled(row, "PostId");
        if (post != null) {
            draft.threadId = post; // of an answer's comment, the dump does not say the question
            draft.replyTo = List.of(new ReplyTo(post, draft.place().in("posts").uid(post), "native", null));
            draft.sourceUrl = url(draft.place(), "/q/" + post + "#comment" + draft.nativeId() + "_" + post);
        }
        metric(draft, row, "Score", "score");
    }
}
