package org.tocsin.ingest.bytes;

import java.util.List;

/** How a format's bytes divide into records. */
public interface Framing {
    /** A framer over a source that begins where a record may; records that begin at or after {@code end} are not ours. */
    Framer over(ByteSource source, long end, boolean countLines);

    /** Whether a reader that starts anywhere finds the next record by itself. */
    default boolean splittable() {
        return false;
    }

    /** One record a line; blank lines are none. */
    static Framing lines() {
        return new Lines();
    }

    /** Comma-separated values, where a quoted field may hold line breaks (RFC 4180). */
    static Framing csv(char delimiter) {
        return (source, end, countLines) -> new CsvFramer(source, delimiter);
    }

    /** The elements of the JSON array that lies at the keys of {@code path}; none: the document itself. */
    static Framing elements(List<String> path) {
        return (source, end, countLines) -> new ElementFramer(source, path);
    }

    /** One record a line below a header line, so that the file stays in one piece. */
    static Framing rows() {
        return (source, end, countLines) -> new LineFramer(source, end, countLines, "\r");
    }

    /** See {@link #lines()}. */
    record Lines() implements Framing {
        @Override
        public Framer over(ByteSource source, long end, boolean countLines) {
            return new LineFramer(source, end, countLines, " \t\r");
        }

        @Override
        public boolean splittable() {
            return true;
        }
    }
}
