package org.tocsin.ingest.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;

/** The small fields around a record ({@link RawRecord#context()}), parsed once for all records that share them. */
public final class Surroundings {
    private @Nullable String seen;
    private ObjectNode fields = Json.empty();

    /** The fields around this record, none where the framing gathers none; not to be changed. */
    public ObjectNode of(RawRecord raw) {
        String context = raw.context();
        if (context != null && !context.equals(seen)) {
            ObjectNode read = Json.object(context);
            fields = read == null ? Json.empty() : read;
            seen = context;
        }
        return fields;
    }
}
