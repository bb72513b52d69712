package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Reads tweets as version 1.1 of the API and the archives of accounts write them, and the tweets inside them. */
final class V1Tweets implements DumpFormat.RecordReader {
    private static final List<String> INSIDE = List.of("retweeted_status", "quoted_status");
    private static final List<String> NOTICES = List.of(
            "delete",
            "scrub_geo",
            "status_withheld",
            "user_withheld",
            "limit",
            "disconnect",
            "warning",
            "friends",
            "friends_str",
            "event",
            "control");
    private static final List<String> METRICS =
            List.of("retweet_count", "favorite_count", "reply_count", "quote_count");
    private static final List<String> READ = List.of(
            "id",
            "id_str",
            "text",
            "full_text",
            "extended_tweet",
            "entities",
            "extended_entities",
            "user",
            "created_at",
            "timestamp_ms",
            "lang",
            "in_reply_to_status_id",
            "in_reply_to_status_id_str",
            "retweeted_status",
            "quoted_status",
            "quoted_status_id",
            "quoted_status_id_str",
            "retweet_count",
            "favorite_count",
            "reply_count",
            "quote_count");
    private static final int DEEPEST = 3; // a retweet of a quote of a tweet

    private final DumpFile file;
    private @Nullable Owner owner;

    V1Tweets(DumpFile file) {
        this.file = file;
    }

    /** Whether a record is a tweet of this version, bare or as an archive wraps it. */
    static boolean isTweet(JsonNode record) {
        JsonNode tweet = record.path("tweet").isObject() ? record.path("tweet") : record;
        JsonNode user = tweet.path("user");
        boolean words = tweet.has("full_text") || tweet.has("text");
        return words
                && tweet.has("created_at")
                && (tweet.has("id_str") || user.has("screen_name") || user.has("id_str"));
    }

    /** Whether a record is what a stream says besides tweets. */
    static boolean isNotice(JsonNode record) {
        return record.size() == 1 && NOTICES.contains(record.fieldNames().next());
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ObjectNode record = Json.object(raw.text());
        if (record == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
        } else if (isNotice(record)) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        } else if (record.has("direct_message") || record.has("dmConversation")) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else if (record.path("statuses").isArray()) {
            page(raw, record.path("statuses"), out);
        } else if (record.get("tweet") instanceof ObjectNode wrapped) {
            tweet(raw, wrapped, 0, out);
        } else {
            tweet(raw, record, 0, out);
        }
    }

    /** A page of search results. */
    private void page(RawRecord raw, JsonNode statuses, Consumer<Reading> out) {
        for (int i = 0; i < statuses.size(); i++) {
            RawRecord part = inside(raw, "statuses/" + i);
            if (statuses.get(i) instanceof ObjectNode status) {
                tweet(part, status, 0, out);
            } else {
                out.accept(Rejected.of(part, file.container(), Rejected.Reason.BROKEN_JSON));
            }
        }
        if (statuses.isEmpty()) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        }
    }

    private static RawRecord inside(RawRecord raw, String step) {
        String outer = raw.pointer() == null ? "" : raw.pointer();
        return raw.part(0, raw.bytes().length, outer + "/" + step);
    }

    private void tweet(RawRecord raw, ObjectNode tweet, int depth, Consumer<Reading> out) {
        JsonNode longer = tweet.path("extended_tweet").isObject() ? tweet.path("extended_tweet") : tweet;
        List<JsonNode> inside = INSIDE.stream().map(tweet::path).toList();
        String id = Tweet.id(tweet, "id_str", "id");
        String full = Json.text(longer, "full_text");
        String words = full != null ? full : Json.text(tweet, "text");
        if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (words == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else if (tweet.path("user").path("protected").asBoolean() || (!tweet.has("user") && owner().closed())) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else {
            Tweet made = new Tweet(raw, file, id, words);
            fill(made, tweet, longer);
            made.draft().keepRest(tweet, READ);
            out.accept(made.finish());
        }
        nested(raw, inside, depth, out);
    }

    private void nested(RawRecord raw, List<JsonNode> kept, int depth, Consumer<Reading> out) {
        for (int i = 0; i < kept.size() && depth < DEEPEST; i++) {
            if (kept.get(i) instanceof ObjectNode other) {
                tweet(inside(raw, INSIDE.get(i)), other, depth + 1, out);
            }
        }
    }

    private void fill(Tweet made, ObjectNode tweet, JsonNode longer) {
        Draft draft = made.draft();
        JsonNode entities = longer.path("entities").isObject() ? longer.path("entities") : tweet.path("entities");
        entities(made, entities);
        draft.media = media(longer, entities);
        String answered = Tweet.id(tweet, "in_reply_to_status_id_str", "in_reply_to_status_id");
        made.answers(
                target(tweet.path("retweeted_status"), null),
                target(tweet.path("quoted_status"), Tweet.id(tweet, "quoted_status_id_str", "quoted_status_id")),
                answered);
        draft.threadId = answered == null ? draft.nativeId() : null;
        author(made, tweet);
        made.at(
                ReadTime.epoch(tweet.get("timestamp_ms")),
                TwitterTime.read(Json.text(tweet, "created_at")),
                ReadTime.NONE);
        draft.langDeclared = Json.filled(tweet, "lang");
        draft.standing = standing(tweet, draft.nativeId());
        METRICS.forEach(metric -> made.metric(metric, tweet));
    }

    private void author(Tweet made, ObjectNode tweet) {
        JsonNode user = tweet.path("user");
        if (user.isObject()) {
            made.by(Tweet.id(user, "id_str", "id"), Json.filled(user, "screen_name"), Json.filled(user, "name"));
        } else {
            made.by(owner().id(), owner().handle(), owner().name());
        }
    }

    private Owner owner() {
        if (owner == null) {
            owner = Owner.of(file);
        }
        return owner;
    }

    private static Tweet.@Nullable Target target(JsonNode tweet, @Nullable String otherwise) {
        String id = tweet.isObject() ? Tweet.id(tweet, "id_str", "id") : otherwise;
        return id == null ? null : new Tweet.Target(id, Json.filled(tweet.path("user"), "screen_name"));
    }

    private static void entities(Tweet made, JsonNode entities) {
        for (JsonNode mention : entities.path("user_mentions")) {
            String handle = Json.filled(mention, "screen_name");
            if (handle != null) {
                made.mention(handle, Tweet.id(mention, "id_str", "id"), index(mention, 0), index(mention, 1));
            }
        }
        for (String kind : List.of("urls", "media")) {
            for (JsonNode url : entities.path(kind)) {
                String written = Json.filled(url, "url");
                if (written != null) {
                    made.link(written, Json.filled(url, "expanded_url"), index(url, 0), index(url, 1));
                }
            }
        }
    }

    private static int index(JsonNode entity, int which) {
        return entity.path("indices").path(which).asInt();
    }

    private static List<Media> media(JsonNode longer, JsonNode entities) {
        JsonNode all = longer.path("extended_entities").path("media");
        List<Media> media = new ArrayList<>();
        for (JsonNode each : all.isArray() ? all : entities.path("media")) {
            String url = Json.filled(each, "media_url_https");
            String mime = "photo".equals(Json.text(each, "type")) ? null : "video/mp4";
            if (media.size() < Draft.MOST) {
                media.add(new Media(url != null ? url : Json.filled(each, "media_url"), null, null, mime, null));
            }
        }
        return media;
    }

    private static Standing standing(ObjectNode tweet, String id) {
        boolean told = tweet.path("user").has("protected");
        Standing standing = new Standing(
                Standing.Visibility.PUBLIC, told ? "user.protected" : "format", Standing.State.LIVE, "format");
        for (String field : List.of("withheld_copyright", "withheld_in_countries")) {
            JsonNode withheld = tweet.path(field);
            if (withheld.asBoolean() || !withheld.isEmpty()) {
                return standing.now(Standing.State.WITHHELD, field);
            }
        }
        String initial = Tweet.id(tweet.path("edit_info").path("edit"), "initialTweetId");
        return initial != null && !initial.equals(id) ? standing.now(Standing.State.EDITED, "edit_info") : standing;
    }
}
