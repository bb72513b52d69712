package org.tocsin.ingest.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** JSON as dumps have it: raw control characters inside strings are let through, anything after the value is not. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The object that a text is; null when it is none. */
    public static @Nullable ObjectNode object(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode object ? object : null;
        } catch (JsonProcessingException e) {
            return null; // the message would show the text
        }
    }

    public static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    /** A field as text: a string, number or boolean; null when it is absent, null or something with parts. */
    public static @Nullable String text(JsonNode node, String field) {
        return text(node.get(field));
    }

    public static @Nullable String text(@Nullable JsonNode value) {
        return value == null || value.isNull() || !value.isValueNode() ? null : value.asText();
    }

    /** The same, where an empty text counts as none. */
    public static @Nullable String filled(JsonNode node, String field) {
        String text = text(node, field);
        return text == null || text.isBlank() ? null : text;
    }

    public static boolean has(JsonNode node, String... fields) {
        for (String field : fields) {
            if (!node.has(field)) {
                return false;
            }
        }
        return true;
    }

    /** What is left of a record once the fields that were read are taken out; null when nothing is. */
    public static @Nullable String rest(ObjectNode record, Collection<String> read) {
        Iterator<String> names = record.fieldNames();
        while (names.hasNext()) {
            if (!read.contains(names.next())) {
                record.remove(read);
                return record.toString();
            }
        }
        return null;
    }
}
