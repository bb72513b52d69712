package org.tocsin.cli.signals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Post;

/**
 * One line of input: a post, or why it is none. {@code id} is the JSON value as it was given, so that a number comes
 * back as a number. The error names the field and what was found there, never its value.
 */
record PostLine(
        @Nullable JsonNode id,
        @Nullable Post post,
        @Nullable String error) {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(16 << 20)
                            .maxNestingDepth(64)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static PostLine read(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            // Jackson's own message quotes the input
            return wrong("no JSON, from character "
                    + (e.getLocation() == null ? 0 : e.getLocation().getColumnNr()));
        }
        if (node == null || !node.isObject()) {
            return wrong("a JSON object was expected");
        }
        JsonNode id = node.get("id");
        if (id == null || !(id.isTextual() || id.isIntegralNumber())) {
            return wrong("field id: a string was expected, found " + kind(id));
        }
        JsonNode text = node.get("text");
        if (text == null || !text.isTextual()) {
            return wrong("field text: a string was expected, found " + kind(text));
        }
        Instant createdAt = null;
        JsonNode time = node.get("created_at");
        if (time != null && !time.isNull()) {
            createdAt = instant(time.asText());
            if (createdAt == null) {
                return wrong("field created_at: an ISO 8601 time was expected, such as 2022-09-03T21:00:00Z");
            }
        }
        return new PostLine(
                id,
                new Post(
                        id.asText(),
                        text.textValue(),
                        string(node, "lang"),
                        string(node, "author"),
                        string(node, "thread"),
                        string(node, "thread_title"),
                        string(node, "reply_to"),
                        createdAt,
                        string(node, "platform"),
                        List.of()),
                null);
    }

    private static PostLine wrong(String why) {
        return new PostLine(null, null, why);
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isValueNode() || value.isNull() ? null : value.asText();
    }

    private static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noOffset) {
            try {
                return Instant.parse(text + "Z");
            } catch (DateTimeException noTime) {
                return null;
            }
        }
    }

    private static String kind(@Nullable JsonNode node) {
        return node == null ? "nothing" : node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return error == null ? "PostLine" : "PostLine[" + error + "]";
    }
}
