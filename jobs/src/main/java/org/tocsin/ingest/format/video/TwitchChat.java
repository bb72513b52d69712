package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.format.Surroundings;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.PlainText;
import org.tocsin.text.CodePoints;

/** Reads comments of Twitch chats; of the stream they know what stood before them in the file. */
final class TwitchChat implements DumpFormat.RecordReader {
    private static final Set<String> HELD = Set.of("unpublished", "pending_review", "pending_review_spam");
    private static final Set<String> COPIES = Set.of("highlight", "upload");
    private static final long SEEK_ERROR = 60; // how far a video's beginning may be off its stream's
    private static final long LONGEST_KEPT = 60L * 86_400; // Twitch keeps a stream that long
    private static final List<String> READ =
            List.of("_id", "created_at", "channel_id", "content_id", "state", "commenter");
    private static final List<String> READ_IN_MESSAGE =
            List.of("body", "fragments", "emoticons", "user_color", "bits_spent");

    private final DumpFile file;
    private final Surroundings surroundings = new Surroundings();

    TwitchChat(DumpFile file) {
        this.file = file;
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ObjectNode comment = Json.object(raw.text());
        if (comment == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
            return;
        }
        String id = Json.filled(comment, "_id");
        String words = words(comment.path("message"));
        if (isPrivate(comment)) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (words == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else {
            ObjectNode around = surroundings.of(raw);
            Draft draft = new Draft(raw, file, channel(comment, around), id);
            fill(draft, comment, around, words);
            keepRest(draft, comment);
            out.accept(draft.finish());
        }
    }

    private static boolean isPrivate(ObjectNode comment) {
        return "whisper".equals(Json.text(comment, "source"))
                || "whisper".equals(Json.text(comment, "content_type"))
                || "whisper".equals(Json.text(comment.path("message"), "type"))
                || HELD.contains(String.valueOf(Json.text(comment, "state")));
    }

    /** What was said: the body, or the fragments that it is cut into. */
    private static @Nullable String words(JsonNode message) {
        String body = Json.text(message, "body");
        if (body != null || !message.path("fragments").isArray()) {
            return body;
        }
        StringBuilder joined = new StringBuilder();
        message.path("fragments")
                .forEach(part -> joined.append(part.path("text").asText("")));
        return joined.toString();
    }

    private static Place channel(ObjectNode comment, ObjectNode around) {
        JsonNode streamer = around.path("streamer");
        JsonNode video = around.path("video");
        String id = First.filled(
                Json.filled(comment, "channel_id"), Json.filled(streamer, "id"), Json.filled(video, "user_id"));
        String name = First.filled(
                Json.filled(streamer, "login"), Json.filled(streamer, "name"), Json.filled(video, "user_name"));
        return new Place("twitch", "twitch.tv", id, name, false);
    }

    private static void fill(Draft draft, ObjectNode comment, ObjectNode around, String words) {
        JsonNode video = around.path("video");
        draft.kind = Observation.Kind.CHAT;
        draft.threadId = First.filled(Json.filled(comment, "content_id"), Json.filled(video, "id"));
        draft.threadTitle = Json.filled(video, "title");
        BodyText text = PlainText.read(words);
        draft.say(new Body(words, Body.Markup.PLAIN, text));
        draft.mention(Handles.at(CodePoints.of(text.text()), text.text()));
        draft.author = author(comment);
        draft.moment = moment(comment, around);
        draft.metric("bits", comment.path("message").get("bits_spent"));
        String state = Json.filled(comment, "state");
        if ("deleted".equals(state)) {
            draft.standing = draft.standing.now(Standing.State.REMOVED, "state");
        } else if (state != null) {
            draft.standing = draft.standing.now(Standing.State.LIVE, "state");
        }
        if (draft.threadId != null && draft.threadId.chars().allMatch(Character::isDigit)) {
            draft.sourceUrl = "https://www.twitch.tv/videos/" + draft.threadId;
        }
    }

    private static Author author(ObjectNode comment) {
        JsonNode commenter = comment.path("commenter");
        String id = Json.filled(commenter, "_id");
        String login = Json.filled(commenter, "name");
        String shown = Json.filled(commenter, "display_name");
        if (id == null && login == null && shown == null) {
            return Author.UNKNOWN;
        }
        return new Author(
                id,
                id == null ? Author.Scope.NONE : Author.Scope.SITE,
                shown == null ? login : shown,
                login,
                null,
                role(comment.path("message").path("user_badges")),
                Author.State.PRESENT);
    }

    private static @Nullable String role(JsonNode badges) {
        for (JsonNode badge : badges) {
            String role = badge.path("_id").asText("");
            if (Twitch.ROLES.contains(role)) {
                return role;
            }
        }
        return null;
    }

    /**
     * The comment's own time; without one, its second of a video whose beginning is known. A highlight's comments were
     * all copied when it was cut, and bear the time of that.
     */
    private static Moment moment(ObjectNode comment, ObjectNode around) {
        ReadTime captured = OffsetTime.read(Json.text(around.path("FileInfo"), "CreatedAt"));
        ReadTime created = OffsetTime.read(Json.text(comment, "created_at"));
        ReadTime began = OffsetTime.read(Json.text(around.path("video"), "created_at"));
        JsonNode second = comment.path("content_offset_seconds");
        if (created.at() != null
                && COPIES.contains(around.path("video").path("type").asText())) {
            return Moment.of(created, Moment.Basis.CLAIMED, LONGEST_KEPT, ReadTime.NONE, captured);
        }
        if (created.at() != null || began.at() == null || !second.isNumber()) {
            return Moment.of(created, Moment.Basis.OFFSET, 0, ReadTime.NONE, captured);
        }
        long millis = Math.round(Math.min(1e9, Math.max(0, second.doubleValue())) * 1000);
        ReadTime reckoned = ReadTime.of(began.at().plus(millis, ChronoUnit.MILLIS), second.asText());
        return Moment.of(reckoned, Moment.Basis.RELATIVE_ESTIMATE, SEEK_ERROR, ReadTime.NONE, captured);
    }

    private static void keepRest(Draft draft, ObjectNode comment) {
        if (comment.get("message") instanceof ObjectNode message) {
            message.remove(READ_IN_MESSAGE);
        }
        draft.keepRest(comment, READ);
    }
}
