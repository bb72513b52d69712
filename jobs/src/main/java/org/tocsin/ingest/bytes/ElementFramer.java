package org.tocsin.ingest.bytes;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the elements out of one JSON array, wherever in its document the array lies, without holding the document. It
 * looks at brackets and strings alone; whether an element is good JSON is for its reader to say.
 */
public final class ElementFramer implements Framer {
    private static final int LONGEST_KEY = 1024;

    private enum At {
        DOCUMENT,
        ARRAY,
        END
    }

    private final ByteSource source;
    private final List<String> path;
    private At at = At.DOCUMENT;
    private int index;

    public ElementFramer(ByteSource source, List<String> path) {
        this.source = source;
        this.path = List.copyOf(path);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (at == At.DOCUMENT) {
            at = At.ARRAY;
            if (!descend()) {
                return lost();
            }
        }
        if (at == At.END) {
            return null;
        }
        int c = skipWhite();
        if (c == ',' && index > 0) {
            source.read();
            c = skipWhite();
        }
        if (c == ']') {
            at = At.END;
            drain();
            return null;
        }
        long start = source.position();
        RecordBuffer buffer = new RecordBuffer(RawRecord.CAP);
        String pointer = pointer();
        if (c < 0 || c == ',' || c == '}' || c == ':') {
            return lost();
        }
        index++;
        if (value(buffer)) {
            return RawRecord.of(buffer, start, null, pointer, RawRecord.Fault.NONE);
        }
        at = At.END;
        return RawRecord.of(buffer, start, null, pointer, RawRecord.Fault.TRUNCATED);
    }

    /** Reads on to the end, so that the source finds out whether it was cut. */
    private void drain() throws IOException {
        while (source.fill()) {
            source.advance(source.to() - source.from());
        }
    }

    /** What stands where an element or the array's end should: the document was cut, or is broken. */
    private RawRecord lost() throws IOException {
        at = At.END;
        long start = source.position();
        boolean cut = source.peek() < 0;
        RawRecord.Fault fault = cut ? RawRecord.Fault.TRUNCATED : RawRecord.Fault.BROKEN;
        return new RawRecord(new byte[0], start, 0, null, pointer(), fault);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String key : path) {
            pointer.append('/').append(key);
        }
        return pointer.append('/').append(index).toString();
    }

    private boolean descend() throws IOException {
        for (String key : path) {
            if (skipWhite() != '{') {
                return false;
            }
            source.read();
            if (!findKey(key)) {
                return false;
            }
        }
        if (skipWhite() != '[') {
            return false;
        }
        source.read();
        return true;
    }

    private boolean findKey(String key) throws IOException {
        while (skipWhite() == '"') {
            RecordBuffer name = new RecordBuffer(LONGEST_KEY);
            if (!string(name) || skipWhite() != ':') {
                return false;
            }
            source.read();
            byte[] quoted = name.bytes();
            if (new String(quoted, java.nio.charset.StandardCharsets.UTF_8).equals('"' + key + '"')) {
                return true;
            }
            skipWhite();
            if (!value(new RecordBuffer(0))) {
                return false;
            }
            if (skipWhite() == ',') {
                source.read();
            }
        }
        return false;
    }

    private int skipWhite() throws IOException {
        int c = source.peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            source.read();
            c = source.peek();
        }
        return c;
    }

    /** Takes one value; false when the source ends inside it. */
    private boolean value(RecordBuffer into) throws IOException {
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
        int c = source.peek();
        while (c >= 0 && c != ',' && c != ']' && c != '}' && c > ' ') {
            into.add(source.read());
            c = source.peek();
        }
        return c >= 0;
    }

    private boolean string(RecordBuffer into) throws IOException {
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
