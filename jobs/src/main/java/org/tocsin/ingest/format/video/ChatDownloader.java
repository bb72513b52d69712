package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.ObjectsFormat;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** What chat-downloader writes of live chats, whatever their site: a message has the same fields on all of them. */
abstract class ChatDownloader extends ObjectsFormat {
    private static final List<String> READ = List.of(
            "message_id", "message", "timestamp", "author", "author_id", "author_name", "author_images", "emotes");

    ChatDownloader(String site, boolean lines) {
        super(site + "-chat-downloader", site, lines);
    }

    @Override
    public String leavesOpen() {
        return "the video, which messages were removed later, gifts without words";
    }

    @Override
    protected void read(RawRecord raw, ObjectNode message, DumpFile file, Consumer<Reading> out) {
        String id = Json.filled(message, "message_id");
        String words = Json.filled(message, "message");
        if (!isSaid(message)) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        } else if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (words == null) {
            out.accept(
                    "text_message".equals(Json.text(message, "message_type"))
                            ? Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY)
                            : Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST)); // a gift, nothing said
        } else {
            Draft draft = draft(raw, message, file, id);
            YouTube.plain(draft, words);
            draft.author = author(message);
            ReadTime sent = ReadTime.epoch(message.get("timestamp"), 1_000_000);
            draft.moment = Moment.of(sent, Moment.Basis.EPOCH, 0, ReadTime.NONE, ReadTime.NONE);
            draft.keepRest(message, READ);
            out.accept(draft.finish());
        }
    }

    /** Whether somebody said it: notices, removals and what a ticker shows once more are left out. */
    abstract boolean isSaid(ObjectNode message);

    abstract Draft draft(RawRecord raw, ObjectNode message, DumpFile file, String id);

    abstract Author author(ObjectNode message);

    /** Of the author: a field of its own object, or, as versions before 2021 wrote it, of the message. */
    static @Nullable String ofAuthor(ObjectNode message, String field) {
        return First.filled(Json.filled(message.path("author"), field), Json.filled(message, "author_" + field));
    }

    static JsonNode badges(ObjectNode message) {
        JsonNode own = message.path("author").path("badges");
        return own.isMissingNode() ? message.path("author_badges") : own;
    }
}
