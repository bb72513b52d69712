package org.tocsin.ingest.bytes;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts comma-separated values into records (RFC 4180): a line feed inside quotes ends nothing. */
final class CsvFramer implements Framer {
    private final ByteSource source;
    private final int delimiter;

    CsvFramer(ByteSource source, char delimiter) {
        this.source = source;
        this.delimiter = delimiter;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        int c = source.peek();
        while (c == '\n' || c == '\r') {
            source.read();
            c = source.peek();
        }
        if (c < 0) {
            return null;
        }
        long start = source.position();
        RecordBuffer buffer = new RecordBuffer(RawRecord.CAP);
        boolean closed = false;
        boolean quoted = false;
        boolean atFieldStart = true;
        boolean justClosed = false;
        while (!closed) {
            c = source.read();
            if (c < 0) {
                break;
            }
            if (c == '\n' && !quoted) {
                closed = true;
                continue;
            }
            if (c == '"') {
                boolean leaves = quoted;
                quoted = !quoted && (atFieldStart || justClosed); // a doubled quote leaves and enters again
                justClosed = leaves;
            } else {
                justClosed = false;
            }
            atFieldStart = c == delimiter && !quoted;
            buffer.add(c);
        }
        boolean lost = !closed && (quoted || source.end() != ByteSource.End.WHOLE);
        return RawRecord.of(buffer, start, null, null, lost ? RawRecord.Fault.TRUNCATED : RawRecord.Fault.NONE);
    }
}
