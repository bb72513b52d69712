package org.tocsin.ingest.format.convokit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.PlainText;

/**
 * What the two layouts of a ConvoKit corpus share: an utterance is an object with an id, a text, a speaker and a
 * conversation, whose names changed over the years. The corpus is named by the folder it lies in.
 */
abstract class ConvoKit implements DumpFormat {
    private static final List<String> SPEAKER = List.of("speaker", "user");
    private static final List<String> CONVERSATION = List.of("conversation_id", "root");
    private static final List<String> PARENT = List.of("reply-to", "reply_to");
    private static final List<String> READ =
            List.of("id", "text", "speaker", "user", "conversation_id", "root", "reply-to", "reply_to", "timestamp");

    @Override
    public String family() {
        return "convokit";
    }

    @Override
    public String fills() {
        return "ids, conversation, parent, speaker, time, text; metadata in extra; the corpus from the folder";
    }

    @Override
    public String leavesOpen() {
        return "whether a corpus is public, titles, edits, what of a text is quoted";
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return (raw, out) -> read(raw, file, out);
    }

    static boolean isUtterance(ObjectNode record) {
        return Json.has(record, "id", "text", "timestamp")
                && SPEAKER.stream().anyMatch(record::has)
                && CONVERSATION.stream().anyMatch(record::has)
                && PARENT.stream().anyMatch(record::has);
    }

    private static void read(RawRecord raw, DumpFile file, Consumer<Reading> out) {
        ObjectNode record = Json.object(raw.text());
        if (record == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
            return;
        }
        String id = Json.filled(record, "id");
        String words = Json.text(record, "text");
        if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (words == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else if (!file.assumePublic()) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.VISIBILITY_UNKNOWN));
        } else {
            Draft draft = new Draft(raw, file, new Place("convokit", file.folder(), null, null, false), id);
            fill(draft, record, words);
            draft.extra = Json.rest(record, READ);
            out.accept(draft.finish());
        }
    }

    private static void fill(Draft draft, ObjectNode record, String words) {
        draft.say(new Body(words, Body.Markup.PLAIN, PlainText.read(words)));
        draft.threadId = first(record, CONVERSATION);
        draft.author = author(record);
        draft.moment =
                Moment.of(ReadTime.epoch(record.get("timestamp")), Moment.Basis.EPOCH, 0, ReadTime.NONE, ReadTime.NONE);
        draft.standing = new Standing(Standing.Visibility.UNKNOWN, "assume_public", Standing.State.UNKNOWN, "format");
        String parent = first(record, PARENT);
        if (parent != null && !parent.equals(draft.nativeId())) {
            draft.kind = Observation.Kind.REPLY;
            draft.replyTo = List.of(new ReplyTo(parent, draft.place().uid(parent), "native", null));
        }
    }

    /** A speaker is a name, or in some corpora an object with an id. */
    private static Author author(ObjectNode record) {
        String name = first(record, SPEAKER);
        for (String field : SPEAKER) {
            JsonNode speaker = record.path(field);
            name = name == null && speaker.isObject() ? Json.filled(speaker, "id") : name;
        }
        return name == null
                ? Author.UNKNOWN
                : new Author(name, Author.Scope.SITE, name, name, null, null, Author.State.PRESENT);
    }

    private static @Nullable String first(ObjectNode record, List<String> fields) {
        for (String field : fields) {
            String text = Json.filled(record, field);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
