package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.ReadTime;

/** What an answer tells besides its tweets: users, media and other tweets by their ids, and when it was given. */
record V2Surroundings(
        Map<String, JsonNode> users, Map<String, JsonNode> media, Map<String, JsonNode> tweets, ReadTime captured) {

    static V2Surroundings of(JsonNode includes, ReadTime captured) {
        return new V2Surroundings(
                by("id", includes.path("users")),
                by("media_key", includes.path("media")),
                by("id", includes.path("tweets")),
                captured);
    }

    /** The same for a tweet that holds all of it itself. */
    static V2Surroundings ofFlat(JsonNode tweet, ReadTime captured) {
        Map<String, JsonNode> users = new HashMap<>();
        put(users, "id", tweet.path("author"));
        Map<String, JsonNode> tweets = by("id", tweet.path("referenced_tweets"));
        tweets.values().forEach(other -> put(users, "id", other.path("author")));
        return new V2Surroundings(
                users, by("media_key", tweet.path("attachments").path("media")), tweets, captured);
    }

    private static Map<String, JsonNode> by(String key, JsonNode objects) {
        Map<String, JsonNode> found = new HashMap<>();
        objects.forEach(object -> put(found, key, object));
        return found;
    }

    private static void put(Map<String, JsonNode> into, String key, JsonNode object) {
        String id = Json.filled(object, key);
        if (id != null) {
            into.put(id, object.deepCopy()); // a tweet loses its fields as it is read
        }
    }

    /** A tweet's author; a missing node when nothing tells. */
    JsonNode user(JsonNode tweet) {
        String id = author(tweet);
        return id == null ? tweet.path("author") : users.getOrDefault(id, MissingNode.getInstance());
    }

    static @Nullable String author(JsonNode tweet) {
        String id = Tweet.id(tweet, "author_id");
        return id != null ? id : Tweet.id(tweet.path("author"), "id");
    }

    /** Another tweet by its id, with its author's handle where that is told. */
    Tweet.Target target(String id) {
        JsonNode other = tweets.getOrDefault(id, MissingNode.getInstance());
        return new Tweet.Target(id, Json.filled(user(other), "username"));
    }

    JsonNode medium(String key) {
        return media.getOrDefault(key, MissingNode.getInstance());
    }
}
