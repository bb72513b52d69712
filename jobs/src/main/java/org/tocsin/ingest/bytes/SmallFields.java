package org.tocsin.ingest.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The small fields of a JSON object, as written: 200 at most, of 16 KiB at most. */
final class SmallFields {
    private static final int LONGEST = 1 << 14;
    private static final int MOST = 200;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private boolean full;

    /** Takes the value that stands next, and keeps it when it is small; false when the source ends inside it. */
    boolean take(RecordBuffer quotedKey, JsonScanner json) throws IOException {
        RecordBuffer value = new RecordBuffer(LONGEST);
        if (!json.value(value)) {
            return false;
        }
        if (fields.size() == MOST) {
            full = true;
        } else if (!value.over() && !quotedKey.over()) {
            fields.put(text(quotedKey), text(value));
        }
        return true;
    }

    private static String text(RecordBuffer buffer) {
        return new String(buffer.bytes(), StandardCharsets.UTF_8);
    }

    /** Takes all of an inner object's fields over its own. */
    void over(SmallFields inner) {
        fields.putAll(inner.fields);
    }

    /** Whether there were more fields than are kept. */
    boolean full() {
        return full;
    }

    String json() {
        StringBuilder object = new StringBuilder("{");
        fields.forEach((key, value) -> object.append(object.length() > 1 ? "," : "")
                .append(key)
                .append(':')
                .append(value));
        return object.append('}').toString();
    }
}
