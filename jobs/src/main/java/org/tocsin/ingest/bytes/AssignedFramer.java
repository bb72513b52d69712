package org.tocsin.ingest.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the elements out of a JSON array that a script assigns to a variable. */
final class AssignedFramer implements Framer {
    private static final int LONGEST_NAME = 200;

    private final ByteSource source;
    private final ElementFramer elements;
    private @Nullable String context;

    AssignedFramer(ByteSource source) {
        this.source = source;
        this.elements = new ElementFramer(source, List.of(List.of()));
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (context == null) {
            context = "{\"variable\":\"" + name() + "\"}";
        }
        RawRecord element = elements.next();
        return element == null ? null : element.amid(context);
    }

    /** Takes all up to the equals sign; a name has no character that JSON would escape. */
    private String name() throws IOException {
        RecordBuffer name = new RecordBuffer(LONGEST_NAME);
        for (int c = source.read(); c >= 0 && c != '='; c = source.read()) {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_')) {
                name.add(c);
            }
        }
        return name.over() ? "" : new String(name.bytes(), StandardCharsets.US_ASCII);
    }
}
