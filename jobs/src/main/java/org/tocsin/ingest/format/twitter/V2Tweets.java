package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/**
 * Reads what version 2 of the API answers, and what twarc makes of it: pages of tweets, one tweet with what it points
 * at, tweets by themselves, and the notices of the compliance endpoints.
 */
final class V2Tweets implements DumpFormat.RecordReader {
    private static final List<List<String>> ARRAYS =
            List.of(List.of("data"), List.of("includes", "tweets"), List.of("errors"));
    private static final int MOST_REFERENCES = 10;
    private static final int LONGEST_SINGLE = 1 << 18;

    private final DumpFile file;

    V2Tweets(DumpFile file) {
        this.file = file;
    }

    /** Whether a record is one of this version. */
    static boolean isOurs(JsonNode record) {
        JsonNode data = record.path("data");
        JsonNode first = data.isArray() ? data.path(0) : data;
        boolean answer = bare(first) && first.size() > 0;
        boolean notice = Json.has(record, "id", "action") && (record.has("reason") || record.has("redacted_at"));
        boolean compliance =
                data.path("delete").has("tweet") || data.path("withheld").has("tweet");
        return answer || notice || compliance || isFlat(record) || record.has("__twarc");
    }

    /** Whether a document that is no line is an answer. */
    static boolean isPage(Head head) {
        ObjectNode first = head.firstElement("/data").orElse(null);
        if (first != null) {
            return bare(first);
        }
        String text = head.text();
        ObjectNode document = text.length() > LONGEST_SINGLE ? null : Json.object(text);
        return document != null && isOurs(document);
    }

    /** Whether a record is a tweet by itself. */
    static boolean isFlat(JsonNode record) {
        return bare(record)
                && !record.has("user")
                && (record.has("author_id")
                        || record.has("edit_history_tweet_ids")
                        || record.path("author").has("username"));
    }

    private static boolean bare(JsonNode tweet) {
        return tweet.path("id").isTextual() && tweet.path("text").isTextual() && Tweet.id(tweet, "id") != null;
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ObjectNode record = Json.object(raw.text());
        if (record == null) {
            salvage(raw, out);
        } else if (record.has("data") || record.has("includes") || record.has("errors")) {
            answer(raw, record, out);
        } else if (record.has("text")) {
            flat(raw, record, out);
        } else {
            skip(raw, Skipped.Reason.NOT_A_POST, out);
        }
    }

    private void answer(RawRecord raw, ObjectNode record, Consumer<Reading> out) {
        V2Surroundings around = V2Surroundings.of(record.path("includes"), captured(record));
        List<Reading> readings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (record.get("data") instanceof ObjectNode data && data.has("text")) {
            seen.add(String.valueOf(Tweet.id(data, "id")));
            tweet(raw.part(0, raw.bytes().length, pointer(raw, "/data")), data, around, readings::add);
        }
        elements(raw, around, seen, readings::add);
        if (readings.isEmpty()) {
            skip(raw, Skipped.Reason.NOT_A_POST, out);
        }
        readings.forEach(out);
    }

    /** What a cut page still holds, and that it was cut; with its users it lost who of them is protected. */
    private void salvage(RawRecord raw, Consumer<Reading> out) {
        V2Surroundings nothing = V2Surroundings.of(Json.empty(), ReadTime.NONE);
        Consumer<Reading> gate = reading -> out.accept(
                reading instanceof Observation post && !file.assumePublic()
                        ? new Skipped(post.locator(), Skipped.Reason.VISIBILITY_UNKNOWN, raw.prefixSha256())
                        : reading);
        elements(raw, nothing, new HashSet<>(), gate);
        out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
    }

    /** Reads the elements of an answer's arrays; a tweet that stands in two of them once. */
    private void elements(RawRecord raw, V2Surroundings around, Set<String> seen, Consumer<Reading> out) {
        ElementFramer framer = new ElementFramer(ByteSource.of(raw.bytes(), raw.offset()), ARRAYS);
        try {
            for (RawRecord each = framer.next(); each != null; each = framer.next()) {
                ObjectNode object = each.fault() == RawRecord.Fault.NONE ? Json.object(each.text()) : null;
                if (object == null) {
                    continue; // no element, or the end of a cut page
                }
                RawRecord part = each.part(0, each.bytes().length, pointer(raw, String.valueOf(each.pointer())))
                        .onLine(raw.line());
                if (String.valueOf(each.pointer()).startsWith("/errors/")) {
                    error(part, object, out);
                } else if (!object.has("text")) {
                    skip(part, Skipped.Reason.NOT_A_POST, out);
                } else if (seen.add(String.valueOf(Tweet.id(object, "id")))) {
                    tweet(part, object, around, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes at hand do not fail
        }
    }

    private static String pointer(RawRecord raw, String step) {
        return (raw.pointer() == null ? "" : raw.pointer()) + step;
    }

    /** A tweet that the answer could not give: its author took it back, or shows it to few. */
    private void error(RawRecord raw, ObjectNode error, Consumer<Reading> out) {
        boolean tweet = "tweet".equals(Json.text(error, "resource_type"));
        boolean closed = String.valueOf(Json.text(error, "title")).startsWith("Authorization");
        Skipped.Reason gone = closed ? Skipped.Reason.PRIVATE : Skipped.Reason.TOMBSTONE;
        skip(raw, tweet ? gone : Skipped.Reason.NOT_A_POST, out);
    }

    private void flat(RawRecord raw, ObjectNode record, Consumer<Reading> out) {
        ReadTime captured = captured(record);
        JsonNode references = record.path("referenced_tweets").deepCopy();
        tweet(raw, record, V2Surroundings.ofFlat(record, captured), out);
        for (int i = 0; i < Math.min(references.size(), MOST_REFERENCES); i++) {
            if (references.get(i) instanceof ObjectNode other && other.has("text")) {
                RawRecord part = raw.part(0, raw.bytes().length, pointer(raw, "/referenced_tweets/" + i));
                tweet(part, other, V2Surroundings.ofFlat(other, captured), out);
            }
        }
    }

    private static ReadTime captured(ObjectNode record) {
        return OffsetTime.read(Json.filled(record.path("__twarc"), "retrieved_at"));
    }

    private void skip(RawRecord raw, Skipped.Reason reason, Consumer<Reading> out) {
        out.accept(Skipped.of(raw, file.container(), reason));
    }

    private void tweet(RawRecord raw, ObjectNode tweet, V2Surroundings around, Consumer<Reading> out) {
        String id = Tweet.id(tweet, "id");
        if (id == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (around.user(tweet).path("protected").asBoolean()) {
            skip(raw, Skipped.Reason.PRIVATE, out);
        } else {
            out.accept(new V2Tweet(raw, file, id, tweet, around).finish());
        }
    }
}
