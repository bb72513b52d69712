package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Reads one post of a Discourse topic. */
record DiscoursePost(ObjectNode post, DiscourseTopic topic) {
    private static final int SMALL_ACTION = 3;
    private static final int WHISPER = 4;
    private static final String LIKE = "2";
    private static final List<String> METRICS = List.of("reads", "reply_count", "quote_count", "incoming_link_count");
    private static final List<String> READ = List.of(
            "id",
            "post_number",
            "topic_id",
            "topic_slug",
            "topic_title",
            "topic_html_title",
            "reply_to_post_number",
            "user_id",
            "username",
            "name",
            "display_username",
            "created_at",
            "updated_at",
            "cooked",
            "reads",
            "reply_count",
            "quote_count",
            "incoming_link_count",
            "hidden",
            "deleted_at",
            "user_deleted",
            "post_url",
            "avatar_template",
            "actions_summary",
            "yours",
            "can_edit",
            "can_delete",
            "can_recover",
            "can_wiki",
            "can_see_hidden_post",
            "can_view_edit_history",
            "can_accept_answer",
            "can_unaccept_answer",
            "can_vote",
            "read",
            "bookmarked",
            "locale",
            "moderator",
            "admin",
            "staff",
            "flair_url",
            "flair_bg_color",
            "flair_color",
            "flair_group_id",
            "primary_group_flair_url",
            "primary_group_flair_bg_color",
            "primary_group_flair_color");

    static boolean isPost(JsonNode node) {
        return Json.has(node, "post_number", "topic_id") && (node.has("cooked") || node.has("raw"));
    }

    void read(Intake intake) {
        String id = Json.filled(post, "id");
        String cooked = Json.text(post, "cooked");
        String raw = Json.text(post, "raw");
        int type = post.path("post_type").asInt();
        boolean restricted = topic.isPrivate() || DiscourseTopic.isPrivate(post) || type == WHISPER;
        if (restricted || DiscourseTopic.isPrivate(post.path("topic"))) {
            intake.skip(Skipped.Reason.PRIVATE);
        } else if (topic.isUntold() && !intake.file().assumePublic()) {
            intake.skip(Skipped.Reason.VISIBILITY_UNKNOWN);
        } else if (id == null) {
            intake.reject(Rejected.Reason.NO_ID);
        } else if (type == SMALL_ACTION) {
            intake.skip(Skipped.Reason.NOT_A_POST); // a topic was closed, split or the like
        } else if (post.path("user_deleted").asBoolean()) {
            intake.skip(Skipped.Reason.DELETED_BY_AUTHOR);
        } else if (post.path("cooked_hidden").asBoolean()) {
            intake.skip(Skipped.Reason.TOMBSTONE);
        } else if (cooked == null && raw == null) {
            intake.reject(Rejected.Reason.NO_BODY);
        } else {
            keep(id, cooked, raw, intake);
        }
    }

    private void keep(String id, @Nullable String cooked, @Nullable String raw, Intake intake) {
        Draft draft = intake.draft(topic.place(), id);
        String thread = Json.filled(post, "topic_id");
        draft.threadId = thread != null ? thread : Json.filled(topic.topic(), "id");
        String title = Json.filled(topic.topic(), "title");
        draft.threadTitle = title != null ? title : Json.filled(post, "topic_title");
        int number = post.path("post_number").asInt();
        draft.position = number;
        draft.kind = number == 1 ? Observation.Kind.POST : Observation.Kind.REPLY;
        draft.subject = number == 1 ? draft.threadTitle : null;
        DiscourseText.say(draft, cooked, raw, topic);
        reply(draft);
        draft.author = author();
        draft.langDeclared = Json.filled(post, "locale");
        standing(draft, intake);
        METRICS.forEach(name -> draft.metric(name, post.get(name)));
        for (JsonNode action : post.path("actions_summary")) {
            if (LIKE.equals(Json.text(action, "id"))) {
                draft.metric("likes", action.get("count"));
            }
        }
        link(draft, number);
        if (!topic.whole()) {
            draft.flag("truncated");
        }
        intake.keep(draft, post, READ);
    }

    private void reply(Draft draft) {
        String number = Json.filled(post, "reply_to_post_number");
        if (number != null && draft.threadId != null) {
            String id = idOf(topic, draft.threadId, number);
            draft.replyTo = List.of(new ReplyTo(id, topic.place().uid(id), "native", null));
        }
    }

    /** The id of a post that is known by its number in its topic; topic and number where that post is not at hand. */
    static String idOf(DiscourseTopic topic, String thread, String number) {
        boolean here = thread.equals(Json.filled(topic.topic(), "id"))
                || !topic.topic().has("id");
        String id = here ? topic.ids().get(number) : null;
        return id != null ? id : thread + "/" + number;
    }

    private Author author() {
        String id = Json.filled(post, "user_id");
        String handle = Json.filled(post, "username");
        if (id == null && handle == null) {
            return new Author(null, Author.Scope.NONE, null, null, null, null, Author.State.DELETED);
        }
        List<String> roles = new ArrayList<>();
        for (String role : List.of("admin", "moderator")) {
            if (post.path(role).asBoolean()) {
                roles.add(role);
            }
        }
        return new Author(
                id,
                id == null ? Author.Scope.NONE : Author.Scope.SITE,
                Json.filled(post, "name"),
                handle,
                null,
                roles.isEmpty() ? null : roles.get(0),
                Author.State.PRESENT);
    }

    private void standing(Draft draft, Intake intake) {
        boolean edited = post.path("version").asInt() > 1;
        ReadTime changed = edited ? IsoTime.of(Json.filled(post, "updated_at")).time() : ReadTime.NONE;
        draft.moment = IsoTime.of(Json.filled(post, "created_at")).moment(changed, intake.captured());
        Standing.Visibility seen = topic.isUnlisted() ? Standing.Visibility.UNLISTED : Standing.Visibility.PUBLIC;
        String basis = topic.topic().has("archetype") ? "archetype" : "format";
        Standing standing = new Standing(seen, basis, Standing.State.LIVE, "format");
        if (post.hasNonNull("deleted_at")) {
            standing = standing.now(Standing.State.REMOVED, "deleted_at");
        } else if (post.path("hidden").asBoolean()) {
            standing = standing.now(Standing.State.REMOVED, "hidden");
        } else if (edited) {
            standing = standing.now(Standing.State.EDITED, "version");
        }
        draft.standing = standing;
    }

    private void link(Draft draft, int number) {
        String slug = Json.filled(post, "topic_slug");
        if (topic.place().site().indexOf('.') > 0 && draft.threadId != null) {
            String middle = slug == null ? "" : slug + "/";
            draft.sourceUrl = "https://" + topic.place().site() + "/t/" + middle + draft.threadId + "/" + number;
        }
    }

    @Override
    public String toString() {
        return "DiscoursePost"; // the rest is words of a post
    }
}
