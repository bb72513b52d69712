package org.tocsin.ingest.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.DocumentFields;
import org.tocsin.ingest.bytes.Unpacker;

/**
 * The small fields of a file that is one JSON object, those behind its records too: where a writer sorted the keys, what
 * says whether a chat is private comes last. The file is read once more for them, and only when they are asked for.
 */
public final class WholeDocument {
    private final DumpFile file;
    private @Nullable ObjectNode fields;
    private boolean whole;

    public WholeDocument(DumpFile file) {
        this.file = file;
    }

    /** Its fields, none where it cannot be read; not to be changed. */
    public ObjectNode fields() {
        if (fields == null) {
            fields = read();
        }
        return fields;
    }

    /** Whether its end was seen: only then does a field that is not there stand nowhere in it. */
    public boolean isWhole() {
        fields();
        return whole;
    }

    private ObjectNode read() {
        try (Unpacker unpacker = new Unpacker();
                ByteSource source = unpacker.open(Path.of(file.path()), file.layers(), file.bom())) {
            DocumentFields read = DocumentFields.of(source);
            ObjectNode object = Json.object(read.json());
            whole = read.whole() && object != null;
            return object == null ? Json.empty() : object;
        } catch (IOException e) {
            return Json.empty();
        }
    }
}
