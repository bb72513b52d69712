package org.tocsin.ingest.format.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.mapping.Mapping;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.ingest.text.MarkdownText;
import org.tocsin.ingest.text.PlainText;

/** Reads the fields of a record as a mapping names them. */
final class MappedReader {
    private final DumpFile file;
    private final Mapping mapping;
    private final MappedTime time;

    MappedReader(DumpFile file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
        this.time = new MappedTime(mapping);
    }

    static boolean has(ObjectNode record, String source) {
        return Mapped.value(record, source) != null;
    }

    void readJson(RawRecord raw, Consumer<Reading> out) {
        ObjectNode record = Json.object(raw.text());
        if (record == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
        } else {
            read(raw, record, out);
        }
    }

    void read(RawRecord raw, ObjectNode record, Consumer<Reading> out) {
        String words = text(record, Mapping.Field.BODY);
        if (words == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else if (mapping.visibility() == Mapping.Gate.PRIVATE) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else if (mapping.visibility() == Mapping.Gate.UNKNOWN && !file.assumePublic()) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.VISIBILITY_UNKNOWN));
        } else {
            out.accept(observation(raw, record, words));
        }
    }

    private Observation observation(RawRecord raw, ObjectNode record, String words) {
        String id = filled(record, Mapping.Field.ID);
        Draft draft = new Draft(
                raw, file, place(record), id != null ? id : raw.sha256().id());
        draft.synthetic = id == null;
        draft.say(new Body(words, mapping.markup(), text(words)));
        draft.threadId = filled(record, Mapping.Field.THREAD_ID);
        draft.threadTitle = filled(record, Mapping.Field.THREAD_TITLE);
        draft.author = author(record);
        draft.moment = time.read(value(record, Mapping.Field.TIMESTAMP));
        draft.standing = standing();
        String parent = filled(record, Mapping.Field.REPLY_TO);
        if (parent != null) {
            draft.kind = Observation.Kind.REPLY;
            draft.replyTo = List.of(new ReplyTo(parent, draft.place().uid(parent), "native", null));
        }
        mapping.fields().values().forEach(source -> remove(record, source));
        draft.extra = record.isEmpty() ? null : record.toString();
        return draft.finish();
    }

    private BodyText text(String words) {
        return switch (mapping.markup()) {
            case HTML -> HtmlText.read(words);
            case MARKDOWN -> MarkdownText.read(words);
            case PLAIN, BBCODE, FACETS -> PlainText.read(words);
        };
    }

    private Place place(ObjectNode record) {
        String platform = filled(record, Mapping.Field.PLATFORM);
        String site = filled(record, Mapping.Field.SITE);
        String container = filled(record, Mapping.Field.CONTAINER_ID);
        return new Place(
                platform == null ? "mapped" : platform.toLowerCase(Locale.ROOT),
                site == null ? file.folder() : site,
                container,
                container,
                container != null);
    }

    private Author author(ObjectNode record) {
        String name = filled(record, Mapping.Field.AUTHOR);
        String id = filled(record, Mapping.Field.AUTHOR_ID);
        if (name == null && id == null) {
            return Author.UNKNOWN;
        }
        return new Author(id, Author.Scope.SITE, name, name, null, null, Author.State.PRESENT);
    }

    private Standing standing() {
        boolean stated = mapping.visibility() == Mapping.Gate.PUBLIC;
        return new Standing(
                stated ? Standing.Visibility.PUBLIC : Standing.Visibility.UNKNOWN,
                stated ? "mapping" : "assume_public",
                Standing.State.UNKNOWN,
                "mapping");
    }

    private @Nullable JsonNode value(ObjectNode record, Mapping.Field field) {
        return mapping.source(field).map(source -> Mapped.value(record, source)).orElse(null);
    }

    private @Nullable String text(ObjectNode record, Mapping.Field field) {
        return Json.text(value(record, field));
    }

    private @Nullable String filled(ObjectNode record, Mapping.Field field) {
        String text = text(record, field);
        return text == null || text.isBlank() ? null : text;
    }

    private static void remove(ObjectNode record, String source) {
        if (!source.startsWith("/")) {
            record.remove(source);
            return;
        }
        int slash = source.lastIndexOf('/');
        if (record.at(source.substring(0, slash)) instanceof ObjectNode parent) {
            parent.remove(source.substring(slash + 1));
        }
    }
}
