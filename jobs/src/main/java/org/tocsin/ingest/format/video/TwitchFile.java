package org.tocsin.ingest.format.video;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;

/**
 * The chat of one Twitch video as one JSON object, as TwitchDownloader and Twitch's fifth API wrote it, or as an array of
 * its comments. It may hold pictures of gigabytes before or behind its comments, so it is streamed.
 */
public final class TwitchFile extends Twitch {
    private static final Framing COMMENTS = Framing.elements("/comments", "");

    @Override
    public String name() {
        return "twitch-chat";
    }

    @Override
    public String recognisedBy() {
        return "a JSON object whose comments, or an array whose elements, have message and content_offset_seconds;"
                + " or an object that begins with streamer and embeddedData";
    }

    @Override
    public boolean claims(Head head) {
        if (head.opening() != '{' && head.opening() != '[') {
            return false;
        }
        return head.firstElement("/comments", "").filter(Twitch::isComment).isPresent() || picturesFirst(head);
    }

    /** A chat whose pictures stand before its comments, beyond what a head shows. */
    private static boolean picturesFirst(Head head) {
        String text = head.text();
        return head.opening() == '{'
                && text.contains("\"streamer\"")
                && (text.contains("\"embeddedData\"") || text.contains("\"emotes\""))
                && text.contains("\"firstParty\"");
    }

    @Override
    public Framing framing() {
        return COMMENTS;
    }
}
