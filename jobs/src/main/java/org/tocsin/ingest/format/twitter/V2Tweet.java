package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Standing;

/** One tweet of version 2 of the API. */
final class V2Tweet {
    private static final List<String> READ = List.of(
            "id",
            "text",
            "note_tweet",
            "author_id",
            "author",
            "conversation_id",
            "created_at",
            "entities",
            "attachments",
            "referenced_tweets",
            "lang",
            "public_metrics",
            "edit_history_tweet_ids",
            "__twarc");

    private final ObjectNode tweet;
    private final V2Surroundings around;
    private final Tweet made;

    V2Tweet(RawRecord raw, DumpFile file, String id, ObjectNode tweet, V2Surroundings around) {
        this.tweet = tweet;
        this.around = around;
        JsonNode longer = tweet.path("note_tweet");
        String words = Json.filled(longer, "text");
        boolean whole = words == null;
        this.made = new Tweet(raw, file, id, whole ? String.valueOf(Json.text(tweet, "text")) : String.valueOf(words));
        entities(whole ? tweet.path("entities") : longer.path("entities"));
    }

    Observation finish() {
        Draft draft = made.draft();
        String answered = referenced("replied_to");
        String reposted = referenced("retweeted");
        String quoted = referenced("quoted");
        made.answers(
                reposted == null ? null : around.target(reposted),
                quoted == null ? null : around.target(quoted),
                answered);
        String conversation = Tweet.id(tweet, "conversation_id");
        draft.threadId = conversation != null ? conversation : answered == null ? draft.nativeId() : null;
        JsonNode user = around.user(tweet);
        made.by(V2Surroundings.author(tweet), Json.filled(user, "username"), Json.filled(user, "name"));
        made.at(ReadTime.NONE, TwitterTime.read(Json.text(tweet, "created_at")), around.captured());
        draft.langDeclared = Json.filled(tweet, "lang");
        draft.standing = standing(user, draft.nativeId());
        draft.media = media();
        tweet.path("public_metrics")
                .fieldNames()
                .forEachRemaining(name -> made.metric(name, tweet.path("public_metrics")));
        draft.keepRest(tweet, READ);
        return made.finish();
    }

    private @Nullable String referenced(String type) {
        for (JsonNode reference : tweet.path("referenced_tweets")) {
            if (type.equals(Json.text(reference, "type"))) {
                return Tweet.id(reference, "id");
            }
        }
        return null;
    }

    private void entities(JsonNode entities) {
        for (JsonNode mention : entities.path("mentions")) {
            String handle = Json.filled(mention, "username");
            if (handle != null) {
                String id = Tweet.id(mention, "id");
                made.mention(handle, id, begin(mention), end(mention));
            }
        }
        for (JsonNode url : entities.path("urls")) {
            String written = Json.filled(url, "url");
            String whole = Json.filled(url, "unwound_url");
            if (written != null) {
                made.link(written, whole != null ? whole : Json.filled(url, "expanded_url"), begin(url), end(url));
            }
        }
    }

    private static int begin(JsonNode entity) {
        return entity.path("start").asInt();
    }

    private static int end(JsonNode entity) {
        return entity.path("end").asInt();
    }

    private List<Media> media() {
        List<Media> media = new ArrayList<>();
        for (JsonNode key : tweet.path("attachments").path("media_keys")) {
            JsonNode medium = around.medium(key.asText());
            String url = Json.filled(medium, "url");
            String mime = "video".equals(Json.text(medium, "type")) ? "video/mp4" : null;
            if (media.size() < Draft.MOST) {
                media.add(new Media(
                        url != null ? url : Json.filled(medium, "preview_image_url"), key.asText(), null, mime, null));
            }
        }
        return media;
    }

    private Standing standing(JsonNode user, String id) {
        Standing standing = new Standing(
                Standing.Visibility.PUBLIC,
                user.has("protected") ? "user.protected" : "format",
                Standing.State.LIVE,
                "format");
        if (tweet.path("withheld").isObject()) {
            return standing.now(Standing.State.WITHHELD, "withheld");
        }
        String first = Json.text(tweet.path("edit_history_tweet_ids").path(0));
        return first != null && !first.equals(id)
                ? standing.now(Standing.State.EDITED, "edit_history_tweet_ids")
                : standing;
    }
}
