package org.tocsin.ingest.format.video;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;

/** Comments of Twitch chats, one JSON object a line. */
public final class TwitchLines extends Twitch {
    @Override
    public String name() {
        return "twitch-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with message, _id and content_offset_seconds";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream().anyMatch(Twitch::isComment)
                && head.firstElement("/comments", "").isEmpty(); // a document may have a comment a line
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }
}
