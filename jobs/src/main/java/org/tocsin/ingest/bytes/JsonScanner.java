package org.tocsin.ingest.bytes;

import java.io.IOException;

/** Finds where JSON values end, by brackets and strings alone, without holding them. */
final class JsonScanner {
    private final ByteSource source;

    JsonScanner(ByteSource source) {
        this.source = source;
    }

    /** Passes white space; the next byte, still to be read. */
    int skipWhite() throws IOException {
        int c = source.peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            source.read();
            c = source.peek();
        }
        return c;
    }

    /** Takes one value; false when the source ends inside it. */
    boolean value(RecordBuffer into) throws IOException {
        int depth = 0;
        do {
            int c = source.peek();
            if (c < 0) {
                return false;
            }
            if (c == '"') {
                if (!string(into)) {
                    return false;
                }
                continue;
            }
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (depth == 0) {
                return scalar(into);
            }
            into.add(source.read());
        } while (depth > 0);
        return true;
    }

    private boolean scalar(RecordBuffer into) throws IOException {
        int c;
        do {
            into.add(source.read()); // whatever it is, so that every step leads on
            c = source.peek();
        } while (c > ' ' && c != ',' && c != ']' && c != '}');
        return c >= 0;
    }

    /** Takes a string; false when the source ends inside it. */
    boolean string(RecordBuffer into) throws IOException {
        into.add(source.read());
        boolean escaped = false;
        for (int c = source.read(); c >= 0; c = source.read()) {
            into.add(c);
            if (c == '"' && !escaped) {
                return true;
            }
            escaped = c == '\\' && !escaped;
        }
        return false;
    }
}
