package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.ObjectsFormat;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** Tweets as snscrape writes them, and the tools that took over its names. */
public final class ScrapedTweets extends ObjectsFormat {
    private static final List<String> INSIDE = List.of("retweetedTweet", "quotedTweet");
    private static final Map<String, String> METRICS = Map.of(
            "replyCount", "reply_count",
            "retweetCount", "retweet_count",
            "likeCount", "favorite_count",
            "quoteCount", "quote_count");
    private static final List<String> READ = List.of(
            "_type",
            "id",
            "id_str",
            "url",
            "date",
            "content",
            "rawContent",
            "renderedContent",
            "user",
            "lang",
            "conversationId",
            "conversationIdStr",
            "inReplyToTweetId",
            "inReplyToTweetIdStr",
            "links",
            "outlinks",
            "tcooutlinks",
            "media",
            "mentionedUsers",
            "retweetedTweet",
            "quotedTweet",
            "replyCount",
            "retweetCount",
            "likeCount",
            "quoteCount");
    private static final int DEEPEST = 3;

    private ScrapedTweets(boolean lines) {
        super("twitter-snscrape", "twitter", lines);
    }

    public static ScrapedTweets lines() {
        return new ScrapedTweets(true);
    }

    public static ScrapedTweets list() {
        return new ScrapedTweets(false);
    }

    @Override
    protected String marks() {
        return "with id, date, rawContent or content and a user with username";
    }

    @Override
    public String fills() {
        return "ids, conversation, author, times, text, mentions with user ids, links with what they lead to, media,"
                + " replies, reposts and quotes with rows of their own, language, metrics";
    }

    @Override
    public String leavesOpen() {
        return "edits, withheld tweets, deletions";
    }

    @Override
    protected boolean fits(ObjectNode record) {
        return Json.has(record, "id", "date")
                && (record.has("content") || record.has("rawContent"))
                && record.path("user").has("username");
    }

    @Override
    protected void read(RawRecord raw, ObjectNode record, DumpFile file, Consumer<Reading> out) {
        tweet(raw, record, file, 0, out);
    }

    private static void tweet(RawRecord raw, ObjectNode tweet, DumpFile file, int depth, Consumer<Reading> out) {
        List<JsonNode> inside = INSIDE.stream().map(tweet::path).toList();
        String id = Tweet.id(tweet, "id_str", "id");
        String current = Json.text(tweet, "rawContent");
        String words = current != null ? current : Json.text(tweet, "content");
        if (words == null && !tweet.path("_type").asText(".Tweet").endsWith(".Tweet")) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST)); // a user, or only a tweet's place
        } else if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (words == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else if (tweet.path("user").path("protected").asBoolean()) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else {
            Tweet made = new Tweet(raw, file, id, words);
            fill(made, tweet);
            made.draft().keepRest(tweet, READ);
            out.accept(made.finish());
        }
        for (int i = 0; i < inside.size() && depth < DEEPEST; i++) {
            if (inside.get(i) instanceof ObjectNode other && other.has("id")) {
                String outer = raw.pointer() == null ? "" : raw.pointer();
                RawRecord part = raw.part(0, raw.bytes().length, outer + "/" + INSIDE.get(i));
                tweet(part, other, file, depth + 1, out);
            }
        }
    }

    private static void fill(Tweet made, ObjectNode tweet) {
        Draft draft = made.draft();
        for (JsonNode user : tweet.path("mentionedUsers")) {
            String handle = Json.filled(user, "username");
            if (handle != null) {
                made.mention(handle, Tweet.id(user, "id_str", "id"), 0, 0);
            }
        }
        for (JsonNode link : tweet.path("links")) {
            String written = Json.filled(link, "tcourl");
            String target = Json.filled(link, "url");
            if (written != null || target != null) {
                JsonNode at = link.path("indices");
                made.link(
                        String.valueOf(written != null ? written : target),
                        target,
                        at.path(0).asInt(),
                        at.path(1).asInt());
            }
        }
        JsonNode user = tweet.path("user");
        made.by(Tweet.id(user, "id_str", "id"), Json.filled(user, "username"), Json.filled(user, "displayname"));
        made.at(ReadTime.NONE, TwitterTime.read(Json.text(tweet, "date")), ReadTime.NONE);
        made.answers(
                target(tweet.path("retweetedTweet")),
                target(tweet.path("quotedTweet")),
                Tweet.id(tweet, "inReplyToTweetIdStr", "inReplyToTweetId"));
        draft.threadId = Tweet.id(tweet, "conversationIdStr", "conversationId");
        draft.langDeclared = Json.filled(tweet, "lang");
        draft.media = media(tweet.path("media"));
        METRICS.forEach((field, name) -> draft.metric(name, tweet.get(field)));
        if (draft.kind == Observation.Kind.POST && draft.threadId != null && !draft.threadId.equals(draft.nativeId())) {
            draft.kind = Observation.Kind.REPLY; // to a tweet that is gone
        }
    }

    private static Tweet.@Nullable Target target(JsonNode tweet) {
        String id = Tweet.id(tweet, "id_str", "id");
        return id == null ? null : new Tweet.Target(id, Json.filled(tweet.path("user"), "username"));
    }

    /** Photographs, in a list of all media or, in newer files, in lists by kind. */
    private static List<Media> media(JsonNode written) {
        List<Media> media = new ArrayList<>();
        for (JsonNode each : written.isObject() ? written.path("photos") : written) {
            String full = Json.filled(each, "fullUrl");
            String url = full != null ? full : Json.filled(each, "url");
            if (url != null && media.size() < Draft.MOST) {
                media.add(new Media(url, null, null, null, null));
            }
        }
        return media;
    }
}
