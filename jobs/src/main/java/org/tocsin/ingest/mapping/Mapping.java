package org.tocsin.ingest.mapping;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Body;

/**
 * How the operator says that a dump of no known format is to be read. {@code records} are the keys that lead to the
 * array of posts in a JSON document; a null {@code zone} was not stated and counts as UTC, assumed.
 */
public record Mapping(
        Layout layout,
        List<String> records,
        Map<Field, String> fields,
        String timestampFormat,
        @Nullable ZoneId zone,
        Body.Markup markup,
        Gate visibility)
        implements Serializable {

    /** How records lie in the file. */
    public enum Layout {
        NDJSON,
        JSON,
        CSV,
        TSV,
        PARQUET
    }

    /** What can be mapped; named in the file in lower case. */
    public enum Field {
        ID,
        THREAD_ID,
        THREAD_TITLE,
        AUTHOR,
        AUTHOR_ID,
        BODY,
        TIMESTAMP,
        PLATFORM,
        REPLY_TO,
        SITE,
        CONTAINER_ID;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the mapping says of who may see the posts. */
    public enum Gate {
        PUBLIC,
        PRIVATE,
        UNKNOWN
    }

    public Mapping {
        records = List.copyOf(records);
        fields = new EnumMap<>(fields);
        if (!fields.containsKey(Field.ID) || !fields.containsKey(Field.BODY)) {
            throw new IllegalArgumentException("a mapping without id or body");
        }
    }

    /** The column, key or pointer that a field is read from. */
    public Optional<String> source(Field field) {
        return Optional.ofNullable(fields.get(field));
    }
}
