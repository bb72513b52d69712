package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.Surroundings;
import org.tocsin.ingest.format.WholeDocument;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Reads the messages of Telegram Desktop's exports, each in the light of the chat that it stands in. */
final class TelegramMessages implements DumpFormat.RecordReader {
    private static final long ANY_ZONE = 14 * 3600;
    private static final List<String> READ = List.of(
            "id",
            "type",
            "date",
            "date_unixtime",
            "edited",
            "edited_unixtime",
            "from",
            "from_id",
            "forwarded_from",
            "forwarded_from_id",
            "reply_to_message_id",
            "text",
            "text_entities",
            "poll",
            "contact_information",
            "mime_type");

    private final DumpFile file;
    private final Surroundings surroundings = new Surroundings();
    private final WholeDocument document;

    TelegramMessages(DumpFile file) {
        this.file = file;
        this.document = new WholeDocument(file);
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        TelegramChat chat = chat(raw);
        Skipped.Reason refusal = chat.refusal(file.assumePublic() && mayBeAssumed(chat, raw));
        ObjectNode message = TelegramEscapes.object(raw.text());
        if (message == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
        } else if (refusal != null) {
            out.accept(Skipped.of(raw, file.container(), refusal));
        } else if (!"message".equals(Json.text(message, "type"))) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST)); // a service line or unsupported
        } else {
            read(raw, chat, message, out);
        }
    }

    private TelegramChat chat(RawRecord raw) {
        TelegramChat chat = TelegramChat.of(surroundings.of(raw));
        return chat.type() == null && isAlone(raw) ? TelegramChat.of(document.fields()) : chat;
    }

    /** A chat that lost its end may have lost what makes it private. */
    private boolean mayBeAssumed(TelegramChat chat, RawRecord raw) {
        return isAlone(raw) && (chat.type() != null || document.isWhole());
    }

    /** Whether the file is one chat; among all chats of an account nobody can vouch for one without a type. */
    private static boolean isAlone(RawRecord raw) {
        return String.valueOf(raw.pointer()).startsWith("/messages/");
    }

    private void read(RawRecord raw, TelegramChat chat, ObjectNode message, Consumer<Reading> out) {
        String id = Json.filled(message, "id");
        if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
            return;
        }
        if (!message.has("text") && !message.has("text_entities")) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
            return;
        }
        Draft draft = new Draft(raw, file, chat.place(), id);
        if (chat.id() == null) {
            draft.flag("container_unknown");
        }
        draft.threadId = chat.place().containerId();
        draft.threadTitle = chat.name();
        draft.kind = chat.isChannel() ? Observation.Kind.POST : Observation.Kind.CHAT;
        draft.standing = chat.standing();
        draft.author = author(message);
        draft.media = media(message);
        moment(draft, message);
        reply(draft, message);
        new TelegramText(draft).say(message);
        draft.keepRest(message, READ);
        out.accept(draft.finish());
    }

    private static Author author(ObjectNode message) {
        String id = TelegramChat.peer(message.path("from_id"));
        String name = Json.filled(message, "from");
        if (id == null && name == null) {
            return Author.UNKNOWN;
        }
        return new Author(
                id,
                id == null ? Author.Scope.NONE : Author.Scope.SITE,
                name,
                null,
                null,
                null,
                name == null ? Author.State.DELETED : Author.State.PRESENT); // an account that is gone has no name
    }

    private static void moment(Draft draft, ObjectNode message) {
        ReadTime edited = ReadTime.epoch(message.get("edited_unixtime"));
        ReadTime epoch = ReadTime.epoch(message.get("date_unixtime"));
        if (edited.at() != null || local(Json.filled(message, "edited")).at() != null) {
            draft.standing = draft.standing.now(Standing.State.EDITED, "edited");
        }
        draft.moment = epoch.at() != null || !message.hasNonNull("date")
                ? Moment.of(epoch, Moment.Basis.EPOCH, 0, edited, ReadTime.NONE)
                : Moment.of(
                        local(Json.filled(message, "date")),
                        Moment.Basis.ASSUMED_ZONE,
                        ANY_ZONE,
                        edited,
                        ReadTime.NONE);
    }

    /** A time of the exporter's clock, whose zone nobody wrote down, as if it were UTC. */
    private static ReadTime local(@Nullable String raw) {
        if (raw == null) {
            return ReadTime.NONE;
        }
        try {
            return ReadTime.of(LocalDateTime.parse(raw).toInstant(ZoneOffset.UTC), raw);
        } catch (DateTimeException e) {
            return ReadTime.absurd(raw);
        }
    }

    private static void reply(Draft draft, ObjectNode message) {
        String answered = Json.filled(message, "reply_to_message_id");
        if (answered == null) {
            return;
        }
        String elsewhere = Json.filled(message, "reply_to_peer_id");
        Place place = elsewhere == null
                ? draft.place()
                : draft.place().in(elsewhere.replaceFirst("^(channel|chat|user)", ""));
        draft.kind = Observation.Kind.REPLY;
        draft.replyTo = List.of(new ReplyTo(answered, place.uid(answered), "native", null));
    }

    private static List<Media> media(ObjectNode message) {
        String photo = Json.filled(message, "photo");
        String path = photo != null ? photo : Json.filled(message, "file");
        if (path == null) {
            return List.of();
        }
        String named = Json.filled(message, "file_name");
        String name = named != null ? named : path.startsWith("(") ? null : path; // "(File not included ...)"
        JsonNode size = message.path(photo != null ? "photo_file_size" : "file_size");
        return List.of(new Media(
                null,
                name,
                null,
                Json.filled(message, "mime_type"),
                size.canConvertToLong() && size.isIntegralNumber() ? size.longValue() : null));
    }
}
