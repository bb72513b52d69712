package org.tocsin.ingest.bytes;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a source into records, one after the other. */
public interface Framer {
    /** The next record, good or faulty; null when there is none. */
    @Nullable RawRecord next() throws IOException;
}
