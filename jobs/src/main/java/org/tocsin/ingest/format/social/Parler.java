package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.PlainText;
import org.tocsin.text.CodePoints;

/** Parler's posts and comments as the public dump has them (Aliapoulios et al., ICWSM 2021), a JSON object a line. */
public final class Parler extends SocialFormat {
    static final Place PLACE = new Place("parler", "parler.com", null, null, false);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final List<String> METRICS =
            List.of("comments", "impressions", "reposts", "upvotes", "downvotes", "score");
    private static final List<String> READ = List.of(
            "id",
            "_id",
            "body",
            "bodywithurls",
            "createdAt",
            "createdAtformatted",
            "creator",
            "username",
            "name",
            "datatype",
            "comments",
            "impressions",
            "reposts",
            "upvotes",
            "downvotes",
            "score");

    private Parler(Layout layout) {
        super("parler", layout, "", "/posts", "/comments");
    }

    public static Parler lines() {
        return new Parler(Layout.LINES);
    }

    public static Parler list() {
        return new Parler(Layout.LIST);
    }

    @Override
    String marks() {
        return "with body, createdAt of 14 digits, and creator or datatype";
    }

    @Override
    public String fills() {
        return "ids, thread of a comment, what it answers or echoes, author, times, text, @ mentions, links, media,"
                + " metrics";
    }

    @Override
    public String leavesOpen() {
        return "edits and deletions, language";
    }

    @Override
    boolean fits(ObjectNode record) {
        String created = Json.text(record, "createdAt");
        boolean time =
                created != null && created.length() == 14 && created.chars().allMatch(Character::isDigit);
        return time && record.has("body") && (record.has("creator") || record.has("datatype"));
    }

    @Override
    void read(ObjectNode record, Intake intake) {
        String id = Json.filled(record, "id");
        String api = Json.filled(record, "_id");
        String body = Json.text(record, "body");
        String whole = Json.filled(record, "bodywithurls");
        boolean user = record.has("user_followers") || record.has("bio") || record.has("joined");
        if (user && body == null) {
            intake.skip(Skipped.Reason.NOT_A_POST);
        } else if (id == null && api == null) {
            intake.reject(Rejected.Reason.NO_ID);
        } else if (body == null && whole == null) {
            intake.reject(Rejected.Reason.NO_BODY);
        } else {
            String said = whole != null ? whole : String.valueOf(body);
            keep(record, id != null ? id : String.valueOf(api), said, intake);
        }
    }

    private static void keep(ObjectNode record, String id, String said, Intake intake) {
        Draft draft = intake.draft(PLACE, id);
        BodyText text = PlainText.read(said);
        draft.say(new Body(said, Body.Markup.PLAIN, text));
        draft.mention(Handles.at(CodePoints.of(text.text()), text.text()));
        draft.standing = Standing.PUBLIC;
        draft.author = author(record);
        draft.moment = Moment.of(
                time(Json.filled(record, "createdAt")), Moment.Basis.OFFSET, 0, ReadTime.NONE, intake.captured());
        answers(draft, record);
        attached(draft, record);
        METRICS.forEach(name -> draft.metric(name, number(record.get(name))));
        intake.keep(draft, record, READ);
    }

    /** The interface wrote some counts as texts. */
    static @Nullable JsonNode number(@Nullable JsonNode count) {
        boolean digits = count != null && count.isTextual() && count.asText().matches("-?[0-9]{1,15}");
        return digits && count != null
                ? Json.empty().put("n", Long.parseLong(count.asText())).get("n")
                : count;
    }

    private static Author author(ObjectNode record) {
        String id = Json.filled(record, "creator");
        String name = Json.filled(record, "username");
        return id == null && name == null
                ? Author.UNKNOWN
                : new Author(
                        id,
                        id == null ? Author.Scope.NONE : Author.Scope.SITE,
                        Json.filled(record, "name"),
                        name,
                        null,
                        null,
                        Author.State.PRESENT);
    }

    /** UTC, as the same time's long form says. */
    private static ReadTime time(@Nullable String raw) {
        if (raw == null) {
            return ReadTime.NONE;
        }
        try {
            return ReadTime.of(LocalDateTime.parse(raw, TIME).toInstant(ZoneOffset.UTC), raw);
        } catch (DateTimeException e) {
            return ReadTime.absurd(raw);
        }
    }

    private static void answers(Draft draft, ObjectNode record) {
        String parent = id(record, "parent");
        String post = id(record, "post");
        String root = id(record, "root");
        if ("comments".equals(Json.text(record, "datatype"))) {
            draft.kind = Observation.Kind.REPLY;
            draft.threadId = post != null ? post : root != null ? root : parent;
            String answered = parent != null ? parent : draft.threadId;
            if (answered != null) {
                draft.replyTo = List.of(new ReplyTo(answered, PLACE.uid(answered), "native", null));
            }
        } else {
            draft.threadId = draft.nativeId();
            if (parent != null) { // an echo, with or without words of its own
                boolean says = !draft.said().isBlank();
                draft.kind = says ? Observation.Kind.QUOTE : Observation.Kind.REPOST;
                draft.replyTo = List.of(new ReplyTo(parent, PLACE.uid(parent), says ? "link" : "native", null));
            }
        }
    }

    private static @Nullable String id(ObjectNode record, String field) {
        JsonNode value = record.path(field);
        return value.isObject() ? Json.filled(value, "id") : Json.filled(record, field);
    }

    private static void attached(Draft draft, ObjectNode record) {
        for (JsonNode url : record.path("urls")) {
            String whole = url.isObject() ? Json.filled(url, "long") : Json.text(url);
            if (whole != null && whole.startsWith("http")) {
                draft.link(new Link(whole, null, null));
            }
        }
        List<Media> media = new ArrayList<>();
        JsonNode given = record.path("media");
        for (JsonNode each : given.isArray() ? given : List.<JsonNode>of()) {
            String name = Json.text(each);
            if (name != null && media.size() < Draft.MOST) {
                boolean address = name.startsWith("http");
                media.add(new Media(address ? name : null, address ? null : name, null, null, null));
            }
        }
        draft.media = media;
    }
}
