package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;

/** A single comment of a Twitch chat as a JSON document of several lines. */
public final class TwitchComment extends Twitch {
    @Override
    public String name() {
        return "twitch-comment";
    }

    @Override
    public String recognisedBy() {
        return "one JSON object of several lines with message, _id and content_offset_seconds";
    }

    @Override
    public boolean claims(Head head) {
        if (head.opening() != '{' || !head.objects().isEmpty()) {
            return false;
        }
        String text = head.text();
        ObjectNode comment = text.contains("\"content_offset_seconds\"") ? Json.object(text) : null;
        return comment != null && isComment(comment);
    }

    @Override
    public Framing framing() {
        return Framing.whole();
    }
}
