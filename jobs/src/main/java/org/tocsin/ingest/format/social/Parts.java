package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tocsin.ingest.bytes.RawRecord;

/** Finds the bytes of the objects inside a record's JSON, in one pass. */
final class Parts {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final RawRecord raw;
    private final Set<String> wanted;
    private final Map<String, RawRecord> found = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final StringBuilder path = new StringBuilder();

    /** An object or array that the parser is inside of: where its path ends, and where it begins in bytes. */
    private static final class Level {
        final int pathEnd;
        final boolean array;
        final int from;
        int index;

        Level(int pathEnd, boolean array, int from) {
            this.pathEnd = pathEnd;
            this.array = array;
            this.from = from;
        }
    }

    private Parts(RawRecord raw, Set<String> wanted) {
        this.raw = raw;
        this.wanted = wanted;
    }

    /** The objects at these JSON pointers as records of their own; the whole record where bytes do not tell. */
    static Map<String, RawRecord> of(RawRecord raw, Set<String> pointers) {
        Parts parts = new Parts(raw, pointers);
        if (raw.charset().charset().equals(StandardCharsets.UTF_8) && !pointers.isEmpty()) {
            parts.find();
        }
        byte[] bytes = raw.bytes();
        pointers.forEach(pointer ->
                parts.found.computeIfAbsent(pointer, missed -> raw.part(0, bytes.length, parts.under(pointer))));
        return parts.found;
    }

    private void find() {
        try (JsonParser parser = FACTORY.createParser(raw.bytes())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                step(parser, token);
            }
        } catch (IOException e) {
            levels.clear(); // what was found before stands
        }
    }

    private void step(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            Level level = levels.element();
            path.setLength(level.pathEnd);
            path.append('/').append(parser.currentName().replace("~", "~0").replace("/", "~1"));
        } else if (token.isStructEnd()) {
            Level level = levels.pop();
            path.setLength(level.pathEnd);
            if (!level.array && wanted.contains(path.toString())) {
                int to = (int) parser.currentLocation().getByteOffset();
                found.put(path.toString(), raw.part(level.from, to - level.from, under(path.toString())));
            }
        } else {
            Level around = levels.peek();
            if (around != null && around.array) {
                path.setLength(around.pathEnd);
                path.append('/').append(around.index++);
            }
            if (token.isStructStart()) {
                int from = (int) parser.currentTokenLocation().getByteOffset();
                levels.push(new Level(path.length(), token == JsonToken.START_ARRAY, from));
            }
        }
    }

    private String under(String pointer) {
        return raw.pointer() == null ? pointer : raw.pointer() + pointer;
    }
}
