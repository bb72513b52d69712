package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Activities and objects of ActivityPub: an account's {@code outbox.json}, activities line by line, or a note. */
public final class ActivityPub extends SocialFormat {
    private static final Set<String> ACTIVITIES = Set.of(
            "Create",
            "Update",
            "Announce",
            "Delete",
            "Undo",
            "Like",
            "Dislike",
            "Follow",
            "Accept",
            "Reject",
            "Add",
            "Remove",
            "Block",
            "Flag",
            "Move",
            "EmojiReact");
    private static final List<String> READ =
            List.of("@context", "id", "type", "actor", "published", "to", "cc", "object", "signature");

    private ActivityPub(Layout layout) {
        super("activitypub", layout, "", "/orderedItems", "/items", "/first/orderedItems", "/first/items");
    }

    public static ActivityPub lines() {
        return new ActivityPub(Layout.LINES);
    }

    /** A collection, such as an outbox, or a page of one. */
    public static ActivityPub list() {
        return new ActivityPub(Layout.LIST);
    }

    public static ActivityPub document() {
        return new ActivityPub(Layout.DOCUMENT);
    }

    @Override
    String marks() {
        return "a note or the like with attributedTo or @context, or an activity with actor and object";
    }

    @Override
    public String fills() {
        return "URIs, server, thread, author, times, summary, text, replies, mentions, links, media, language, audience,"
                + " edits, boosts";
    }

    @Override
    public String leavesOpen() {
        return "metrics, the author's display name unless the actor is given whole";
    }

    @Override
    boolean fits(ObjectNode record) {
        String type = String.valueOf(Json.text(record, "type"));
        boolean activity = ACTIVITIES.contains(type) && Json.has(record, "actor", "object");
        boolean object = ActivityNote.TYPES.contains(type) || type.equals("Tombstone");
        boolean told = record.has("attributedTo") || record.has("@context");
        return activity || (object && told && Json.has(record, "id"));
    }

    @Override
    void read(ObjectNode record, Intake intake) {
        String type = String.valueOf(Json.text(record, "type"));
        if (type.equals("Announce")) {
            announce(record, intake);
        } else if (type.equals("Delete") || type.equals("Tombstone")) {
            intake.skip(Skipped.Reason.TOMBSTONE);
        } else if (ACTIVITIES.contains(type)) {
            boolean says = type.equals("Create") || type.equals("Update");
            if (says && record.path("object") instanceof ObjectNode said) {
                object(said, record, intake);
            } else {
                intake.skip(Skipped.Reason.NOT_A_POST);
            }
        } else {
            object(record, null, intake);
        }
    }

    private static void object(ObjectNode object, @Nullable ObjectNode activity, Intake intake) {
        String type = String.valueOf(Json.text(object, "type"));
        if (type.equals("Tombstone")) {
            intake.skip(Skipped.Reason.TOMBSTONE);
        } else if (type.equals("ChatMessage")) {
            intake.skip(Skipped.Reason.PRIVATE);
        } else if (ActivityNote.TYPES.contains(type)) {
            new ActivityNote(object, activity).read(intake);
        } else {
            intake.skip(Skipped.Reason.NOT_A_POST);
        }
    }

    /** A boost: a row that says nothing itself, and the boosted post when it is given whole. */
    private static void announce(ObjectNode boost, Intake intake) {
        String id = Json.filled(boost, "id");
        Audience audience = Audience.of(boost, null);
        JsonNode boosted = boost.path("object");
        String uri = boosted.isObject() ? Json.filled(boosted, "id") : Json.text(boosted);
        if (id == null) {
            intake.reject(Rejected.Reason.NO_ID);
        } else if (audience.refuses(intake)) {
            intake.skip(audience.refusal());
        } else {
            String host = Hosts.of(id);
            String site = host != null ? host : intake.file().folder();
            Draft draft = intake.draft(Fediverse.place(site), id);
            draft.kind = Observation.Kind.REPOST;
            draft.standing = audience.standing(Standing.State.LIVE, "format");
            draft.author = actor(boost.path("actor"));
            draft.moment = IsoTime.of(Json.filled(boost, "published"))
                    .moment(org.tocsin.ingest.record.ReadTime.NONE, intake.captured());
            if (uri != null) {
                draft.replyTo = List.of(Fediverse.answer(uri, site, "native"));
            }
            intake.keep(draft, boost.deepCopy(), READ);
        }
        if (boosted instanceof ObjectNode whole) {
            object(whole, null, intake.part("/object"));
        }
    }

    /** Who acts or wrote: an address, the account itself, or a list of such of which the first counts. */
    static Author actor(JsonNode actor) {
        JsonNode first = actor.isArray() ? actor.path(0) : actor;
        String id = first.isObject() ? Json.filled(first, "id") : Json.text(first);
        if (id == null) {
            return Author.UNKNOWN;
        }
        String called = Json.filled(first, "preferredUsername");
        String handle = called == null ? Fediverse.handleOf(id) : Fediverse.handle(called, id);
        boolean bot = "Service".equals(Json.text(first, "type")) || "Application".equals(Json.text(first, "type"));
        return new Author(
                id,
                Author.Scope.SITE,
                Json.filled(first, "name"),
                handle,
                null,
                bot ? "bot" : null,
                Author.State.PRESENT);
    }
}
