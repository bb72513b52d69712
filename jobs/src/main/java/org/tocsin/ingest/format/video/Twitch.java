package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;

/** What the layouts of Twitch chat share: a comment is an object with a message and its second of the stream. */
abstract class Twitch implements DumpFormat {
    /** The badges that say who keeps order, not who pays. */
    static final Set<String> ROLES = Set.of("broadcaster", "moderator", "staff", "admin", "vip");

    @Override
    public String family() {
        return "twitch";
    }

    @Override
    public String fills() {
        return "ids, channel, video, title, author, role, times, text, @ mentions, links, bits, whispers refused";
    }

    @Override
    public String leavesOpen() {
        return "replies, deletions (a moderated line is just absent), authors whose account is gone";
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new TwitchChat(file);
    }

    static boolean isComment(JsonNode comment) {
        return comment.path("message").isObject() && comment.has("_id") && comment.has("content_offset_seconds");
    }
}
