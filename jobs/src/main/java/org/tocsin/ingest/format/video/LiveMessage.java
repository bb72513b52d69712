package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** One action of a live chat, which mostly adds a message: what was said stands in a renderer, named for its kind. */
record LiveMessage(RawRecord raw, ObjectNode action) {
    private static final List<String> SPOKEN =
            List.of("liveChatTextMessageRenderer", "liveChatPaidMessageRenderer", "liveChatMembershipItemRenderer");
    private static final Map<String, String> ROLES = Map.of("OWNER", "uploader", "MODERATOR", "moderator");
    /** What was read, and what YouTube's page needs to draw it. */
    private static final List<String> READ = List.of(
            "id",
            "message",
            "authorName",
            "authorPhoto",
            "authorBadges",
            "authorExternalChannelId",
            "timestampUsec",
            "contextMenuEndpoint",
            "contextMenuAccessibility",
            "trackingParams",
            "beforeContentButtons",
            "inlineActionButtons",
            "replyButton",
            "creatorHeartButton",
            "pdgLikeButton");

    Reading read(@Nullable String video, DumpFile file) {
        ObjectNode message = message();
        if (message == null) {
            return Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST);
        }
        String id = Json.filled(message, "id");
        RunsText words = RunsText.of(message.path("message"));
        if (id == null) {
            return Rejected.of(raw, file.container(), Rejected.Reason.NO_ID);
        }
        if (words.isEmpty()) {
            return isPlain()
                    ? Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY)
                    : Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST); // a gift with nothing said
        }
        Draft draft = YouTube.chat(raw, file, id, video);
        YouTube.runs(draft, words);
        draft.author = YouTube.author(
                Json.filled(message, "authorExternalChannelId"),
                RunsText.of(message.path("authorName")).words(),
                role(message.path("authorBadges")));
        draft.moment = Moment.of(
                ReadTime.epoch(message.get("timestampUsec"), 1_000_000),
                Moment.Basis.EPOCH,
                0,
                ReadTime.NONE,
                ReadTime.NONE);
        draft.keepRest(message, READ);
        return draft.finish();
    }

    /** The message that is added, that replaces another's place, or that is pinned; null for all else. */
    private @Nullable ObjectNode message() {
        for (JsonNode item : items()) {
            for (String kind : SPOKEN) {
                if (item.get(kind) instanceof ObjectNode message) {
                    return message;
                }
            }
        }
        return null;
    }

    private List<JsonNode> items() {
        return List.of(
                action.path("addChatItemAction").path("item"),
                action.path("replaceChatItemAction").path("replacementItem"),
                action.path("addBannerToLiveChatCommand")
                        .path("bannerRenderer")
                        .path("liveChatBannerRenderer")
                        .path("contents"));
    }

    private boolean isPlain() {
        return items().stream().anyMatch(item -> item.has(SPOKEN.get(0)));
    }

    private static @Nullable String role(JsonNode badges) {
        for (JsonNode badge : badges) {
            String role = ROLES.get(badge.path("liveChatAuthorBadgeRenderer")
                    .path("icon")
                    .path("iconType")
                    .asText());
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "LiveMessage[" + raw.offset() + "]";
    }
}
