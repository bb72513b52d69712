package org.tocsin.ingest.bytes;

import java.util.Arrays;
import java.util.List;

/** How a format's bytes divide into records. */
public interface Framing {
    /** A framer over a source that begins where a record may; records that begin at or after {@code end} are not ours. */
    Framer over(ByteSource source, long end, boolean countLines);

    /** Whether a reader that starts anywhere finds the next record by itself. */
    default boolean splittable() {
        return false;
    }

    /** Whether a record that the file's end cut may still say something to its reader. */
    default boolean readsCutRecords() {
        return splittable();
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
        return (source, end, countLines) -> new ElementFramer(source, List.of(path));
    }

    /**
     * The elements of every JSON array that lies at one of some paths, where {@code *} stands for each element of an
     * array on the way: {@code "/messages"} or {@code "/chats/list/*}{@code /messages"}; {@code ""} is the document
     * itself. Each record brings the small fields that stood around it ({@link RawRecord#context()}).
     */
    static Framing elements(String... paths) {
        List<List<String>> keys = Arrays.stream(paths)
                .map(path -> path.isEmpty()
                        ? List.<String>of()
                        : List.of(path.substring(1).split("/", -1)))
                .toList();
        return (source, end, countLines) -> new ElementFramer(source, keys);
    }

    /**
     * The elements of a JSON array that a script assigns to a variable, whose name each record brings as the {@code
     * variable} around it: {@code window.YTD.tweets.part0 = [ ... ]}.
     */
    static Framing assigned() {
        return (source, end, countLines) -> new AssignedFramer(source);
    }

    /** The whole file as one record, up to 16 MiB; what a cut file still holds is read. */
    static Framing whole() {
        return new Whole();
    }

    /**
     * The records of an archive of the web (WARC, ARC): a header and as many bytes as it says. Reading goes on behind
     * damage, in the archive or in its gzip members; what was damaged comes as a faulty record.
     */
    static Framing archive(ArchiveHeader header) {
        return new Archive(header);
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

    /** The messages of a mailbox (mbox) or of a batch of news, or a file that is one message. */
    static Framing messages() {
        return new Messages();
    }

    /** See {@link #messages()}. */
    record Messages() implements Framing {
        @Override
        public Framer over(ByteSource source, long end, boolean countLines) {
            return new MboxFramer(source);
        }

        @Override
        public boolean readsCutRecords() {
            return true;
        }
    }

    /** See {@link #archive(ArchiveHeader)}. */
    record Archive(ArchiveHeader header) implements Framing {
        @Override
        public Framer over(ByteSource source, long end, boolean countLines) {
            return new ArchiveFramer(source, header);
        }

        @Override
        public boolean readsCutRecords() {
            return true;
        }
    }

    /** See {@link #whole()}. */
    record Whole() implements Framing {
        @Override
        public Framer over(ByteSource source, long end, boolean countLines) {
            return new WholeFramer(source);
        }

        @Override
        public boolean readsCutRecords() {
            return true;
        }
    }
}
