package org.tocsin.ingest.bytes;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the whole file as one record: a page, or a small document that only makes sense together. */
final class WholeFramer implements Framer {
    private final ByteSource source;
    private boolean done;

    WholeFramer(ByteSource source) {
        this.source = source;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (done || !source.fill()) {
            return null;
        }
        done = true;
        long start = source.position();
        RecordBuffer buffer = new RecordBuffer(RawRecord.CAP);
        while (source.fill()) {
            int count = source.to() - source.from();
            buffer.add(source.buffer(), source.from(), count);
            source.advance(count);
        }
        boolean cut = source.end() != ByteSource.End.WHOLE;
        return RawRecord.of(buffer, start, null, null, cut ? RawRecord.Fault.TRUNCATED : RawRecord.Fault.NONE);
    }
}
