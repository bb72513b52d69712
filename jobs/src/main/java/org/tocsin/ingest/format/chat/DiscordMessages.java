package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.format.Surroundings;
import org.tocsin.ingest.format.WholeDocument;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Reads the messages of DiscordChatExporter's files, each in the light of the channel that it stands in. */
final class DiscordMessages implements DumpFormat.RecordReader {
    private static final String EVERY_DELETED_ACCOUNT = "456226577798135808";
    private static final Set<String> NOTICES = Set.of(
            "RecipientAdd",
            "RecipientRemove",
            "Call",
            "ChannelNameChange",
            "ChannelIconChange",
            "ChannelPinnedMessage",
            "GuildMemberJoin",
            "ThreadCreated");
    private static final Set<String> SPOKEN_NUMBERS = Set.of("0", "19", "20", "23"); // said, answered, by a command
    private static final List<String> READ = List.of(
            "id",
            "type",
            "timestamp",
            "timestampEdited",
            "callEndedTimestamp",
            "content",
            "author",
            "attachments",
            "embeds",
            "mentions",
            "reactions",
            "components",
            "inlineEmojis",
            "reference",
            "forwardedMessage");

    private final DumpFile file;
    private final Surroundings surroundings = new Surroundings();
    private final WholeDocument document;

    DiscordMessages(DumpFile file) {
        this.file = file;
        this.document = new WholeDocument(file);
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ObjectNode message = Json.object(raw.text());
        if (message == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
            return;
        }
        DiscordChannel channel = channel(raw);
        read(raw, file, channel, file.assumePublic() && mayBeAssumed(channel), message, out);
    }

    /** Reads one message of a channel. */
    static void read(
            RawRecord raw,
            DumpFile file,
            DiscordChannel channel,
            boolean assumePublic,
            ObjectNode message,
            Consumer<Reading> out) {
        Skipped.Reason refusal = channel.refusal(assumePublic);
        if (refusal != null) {
            out.accept(Skipped.of(raw, file.container(), refusal));
        } else if (isNotice(message.path("type").asText("Default"))) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        } else if (Json.filled(message, "id") == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (Json.text(message, "content") == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else {
            Draft draft = new Draft(raw, file, channel.place(), String.valueOf(Json.filled(message, "id")));
            fill(draft, channel, message);
            draft.keepRest(message, READ);
            out.accept(draft.finish());
        }
    }

    private DiscordChannel channel(RawRecord raw) {
        DiscordChannel channel = DiscordChannel.of(surroundings.of(raw));
        return channel.tellsItsKind() ? channel : DiscordChannel.of(document.fields());
    }

    /** A channel that lost its end may have lost what makes it private. */
    private boolean mayBeAssumed(DiscordChannel channel) {
        return channel.tellsItsKind() || document.isWhole();
    }

    /** Kinds that have no name yet are written as numbers. */
    private static boolean isNotice(String type) {
        boolean number = !type.isEmpty() && type.chars().allMatch(Character::isDigit);
        return number ? !SPOKEN_NUMBERS.contains(type) : NOTICES.contains(type);
    }

    private static void fill(Draft draft, DiscordChannel channel, ObjectNode message) {
        draft.kind = Observation.Kind.CHAT;
        draft.threadId = channel.id();
        draft.threadTitle = channel.name();
        draft.sourceUrl = channel.address(draft.nativeId());
        draft.standing = DiscordChannel.ASSUMED;
        draft.author = author(message.path("author"));
        ReadTime edited = OffsetTime.read(Json.text(message, "timestampEdited"));
        draft.moment = Moment.of(
                OffsetTime.read(Json.text(message, "timestamp")), Moment.Basis.OFFSET, 0, edited, channel.exported());
        if (edited.at() != null) {
            draft.standing = draft.standing.now(Standing.State.EDITED, "timestampEdited");
        }
        String target = Json.filled(message.path("reference"), "messageId");
        boolean forward = message.path("forwardedMessage").isObject();
        if (forward) {
            draft.kind = Observation.Kind.REPOST;
        } else if (target != null) {
            draft.kind = Observation.Kind.REPLY;
            draft.replyTo = List.of(new ReplyTo(target, draft.place().uid(target), "native", null));
        }
        draft.media = media(message);
        new DiscordText(draft).say(message, forward ? target : null);
        reactions(draft, message.path("reactions"));
    }

    private static Author author(JsonNode author) {
        String id = Json.filled(author, "id");
        String name = Json.filled(author, "name");
        String shown = Json.filled(author, "nickname");
        if (id == null && name == null) {
            return Author.UNKNOWN;
        }
        String number = Json.filled(author, "discriminator");
        boolean gone = EVERY_DELETED_ACCOUNT.equals(id) || ("Deleted User".equals(name) && "0000".equals(number));
        boolean joins = id != null && !EVERY_DELETED_ACCOUNT.equals(id);
        return new Author(
                joins ? id : null,
                joins ? Author.Scope.SITE : Author.Scope.NONE,
                shown == null ? name : shown,
                number == null || number.equals("0000") ? name : name + "#" + number,
                null,
                author.path("isBot").asBoolean() ? "bot" : null,
                gone ? Author.State.DELETED : Author.State.PRESENT);
    }

    private static List<Media> media(ObjectNode message) {
        List<Media> media = new ArrayList<>();
        for (JsonNode holder : List.of(message, message.path("forwardedMessage"))) {
            for (JsonNode file : holder.path("attachments")) {
                if (media.size() < Draft.MOST) {
                    JsonNode size = file.path("fileSizeBytes");
                    media.add(new Media(
                            Json.filled(file, "url"),
                            Json.filled(file, "fileName"),
                            null,
                            null,
                            size.isIntegralNumber() && size.canConvertToLong() ? size.longValue() : null));
                }
            }
        }
        return media;
    }

    private static void reactions(Draft draft, JsonNode reactions) {
        long count = 0;
        for (JsonNode reaction : reactions) {
            count += Math.max(0, Math.min(1_000_000, reaction.path("count").asLong()));
        }
        if (count > 0) {
            draft.metric("reactions", LongNode.valueOf(count));
        }
    }
}
