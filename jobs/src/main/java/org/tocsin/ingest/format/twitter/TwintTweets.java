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

/** Tweets as twint wrote them off Twitter's pages. */
public final class TwintTweets extends ObjectsFormat {
    private static final Map<String, String> METRICS = Map.of(
            "replies_count", "reply_count",
            "retweets_count", "retweet_count",
            "likes_count", "favorite_count");
    private static final List<String> READ = List.of(
            "id",
            "conversation_id",
            "created_at",
            "date",
            "time",
            "timezone",
            "user_id",
            "username",
            "name",
            "tweet",
            "language",
            "mentions",
            "photos",
            "quote_url",
            "link",
            "replies_count",
            "retweets_count",
            "likes_count");

    private TwintTweets(boolean lines) {
        super("twitter-twint", "twitter", lines);
    }

    public static TwintTweets lines() {
        return new TwintTweets(true);
    }

    public static TwintTweets list() {
        return new TwintTweets(false);
    }

    @Override
    protected String marks() {
        return "with id, conversation_id, user_id, username and tweet";
    }

    @Override
    public String fills() {
        return "ids, conversation, author, times, text, mentions, links, photographs, quotes, language, metrics";
    }

    @Override
    public String leavesOpen() {
        return "which tweet a reply answers, edits, withheld and protected tweets, deletions";
    }

    @Override
    protected boolean fits(ObjectNode record) {
        return Json.has(record, "id", "conversation_id", "user_id", "username")
                && record.path("tweet").isTextual();
    }

    @Override
    protected void read(RawRecord raw, ObjectNode record, DumpFile file, Consumer<Reading> out) {
        String id = Tweet.id(record, "id");
        String words = Json.text(record, "tweet");
        if (id == null || words == null) {
            Rejected.Reason reason = id == null ? Rejected.Reason.NO_ID : Rejected.Reason.NO_BODY;
            out.accept(Rejected.of(raw, file.container(), reason));
            return;
        }
        Tweet made = new Tweet(raw, file, id, words);
        fill(made, record);
        made.draft().keepRest(record, READ);
        out.accept(made.finish());
    }

    private static void fill(Tweet made, ObjectNode tweet) {
        Draft draft = made.draft();
        for (JsonNode user : tweet.path("mentions")) {
            String handle = user.isTextual() ? user.asText() : Json.filled(user, "screen_name");
            if (handle != null && !handle.isBlank()) {
                made.mention(handle, Tweet.id(user, "id"), 0, 0);
            }
        }
        made.by(Tweet.id(tweet, "user_id"), Json.filled(tweet, "username"), Json.filled(tweet, "name"));
        made.at(ReadTime.NONE, time(tweet), ReadTime.NONE);
        made.answers(null, quoted(Json.filled(tweet, "quote_url")), null);
        draft.threadId = Tweet.id(tweet, "conversation_id");
        if (draft.kind == Observation.Kind.POST && draft.threadId != null && !draft.threadId.equals(draft.nativeId())) {
            draft.kind = Observation.Kind.REPLY;
        }
        draft.langDeclared = Json.filled(tweet, "language");
        List<Media> media = new ArrayList<>();
        for (JsonNode photo : tweet.path("photos")) {
            if (photo.isTextual() && media.size() < Draft.MOST) {
                media.add(new Media(photo.asText(), null, null, null, null));
            }
        }
        draft.media = media;
        METRICS.forEach((field, name) -> draft.metric(name, tweet.get(field)));
    }

    /** The time where its zone is a number; names of zones are of the scraper's own clock, and the id knows better. */
    private static ReadTime time(ObjectNode tweet) {
        String zone = tweet.path("timezone").asText();
        boolean told = zone.length() == 5 && (zone.startsWith("+") || zone.startsWith("-"));
        if (!told && !zone.equals("UTC")) {
            return ReadTime.NONE;
        }
        String written = tweet.path("date").asText() + " " + tweet.path("time").asText();
        return TwitterTime.read(written + " " + (told ? zone : "+0000"));
    }

    /** The tweet at an address that ends with its number. */
    private static Tweet.@Nullable Target quoted(@Nullable String url) {
        String[] path = url == null ? new String[0] : url.split("/", 10);
        int at = path.length - 1;
        boolean tweet = at > 2 && path[at - 1].equals("status") && !path[at].isEmpty() && path[at].length() <= 20;
        return tweet && path[at].chars().allMatch(c -> c >= '0' && c <= '9')
                ? new Tweet.Target(path[at], path[at - 2])
                : null;
    }
}
