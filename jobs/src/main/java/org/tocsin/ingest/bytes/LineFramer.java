package org.tocsin.ingest.bytes;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a source at line feeds; white space around a line is not part of its record. */
public final class LineFramer implements Framer {
    private final ByteSource source;
    private final long end;
    private final boolean countLines;
    private final String white;
    private final RecordBuffer buffer = new RecordBuffer(RawRecord.CAP);
    private long line;

    /** {@code white}: the characters that are not part of a record when they stand around it. */
    LineFramer(ByteSource source, long end, boolean countLines, String white) {
        this.source = source;
        this.end = end;
        this.countLines = countLines;
        this.white = white;
    }

    /** Leaves the rest of a line that began before this source did. */
    public static void skipLine(ByteSource source) throws IOException {
        int c = source.read();
        while (c >= 0 && c != '\n') {
            c = source.read();
        }
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (source.position() < end && source.fill()) {
            buffer.clear();
            long start = source.position();
            boolean closed = false;
            while (!closed && source.fill()) {
                closed = addUntilFeed();
            }
            line++;
            RawRecord record = trimmed(start, !closed);
            if (record != null) {
                return record;
            }
        }
        return null;
    }

    private boolean addUntilFeed() {
        byte[] bytes = source.buffer();
        int at = source.from();
        int to = source.to();
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        buffer.add(bytes, source.from(), at - source.from());
        boolean found = at < to;
        source.advance(at - source.from() + (found ? 1 : 0));
        return found;
    }

    private @Nullable RawRecord trimmed(long start, boolean open) {
        byte[] bytes = buffer.bytes();
        int from = 0;
        int to = bytes.length;
        while (from < to && white(bytes[from])) {
            from++;
        }
        while (to > from && white(bytes[to - 1])) {
            to--;
        }
        if (buffer.over()) {
            return RawRecord.of(buffer, start, number(), null, RawRecord.Fault.OVERSIZE);
        }
        if (from == to) {
            return null;
        }
        byte[] cut = from == 0 && to == bytes.length ? bytes : java.util.Arrays.copyOfRange(bytes, from, to);
        boolean lost = open && source.end() != ByteSource.End.WHOLE;
        return new RawRecord(
                cut, start + from, cut.length, number(), null, lost ? RawRecord.Fault.TRUNCATED : RawRecord.Fault.NONE);
    }

    private @Nullable Long number() {
        return countLines ? line : null;
    }

    private boolean white(byte b) {
        return white.indexOf(b) >= 0;
    }
}
