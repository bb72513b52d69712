package org.tocsin.ingest.bytes;

import java.io.IOException;

/**
 * The small fields of the object that a document is, wherever in it they stand, as a JSON object. {@code whole}: it was
 * read to its end, so that a field which is not there is nowhere in it.
 */
public record DocumentFields(String json, boolean whole) {
    private static final int LONGEST_KEY = 1024;

    /** Reads a document through; what stands before damage is said. */
    public static DocumentFields of(ByteSource document) throws IOException {
        JsonScanner json = new JsonScanner(document);
        SmallFields fields = new SmallFields();
        int c = json.skipWhite();
        if (c != '{') {
            return new DocumentFields("{}", false);
        }
        document.read();
        for (c = json.skipWhite(); c != '}'; c = json.skipWhite()) {
            if (c == ',') {
                document.read();
            } else if (c != '"' || !field(document, json, fields)) {
                return new DocumentFields(fields.json(), false);
            }
        }
        return new DocumentFields(fields.json(), !fields.full());
    }

    private static boolean field(ByteSource document, JsonScanner json, SmallFields fields) throws IOException {
        RecordBuffer key = new RecordBuffer(LONGEST_KEY);
        if (!json.string(key) || json.skipWhite() != ':') {
            return false;
        }
        document.read();
        int c = json.skipWhite();
        boolean value = c >= 0 && c != ',' && c != '}' && c != ']' && c != ':';
        return value && fields.take(key, json);
    }

    @Override
    public String toString() {
        return "DocumentFields[" + whole + "]";
    }
}
