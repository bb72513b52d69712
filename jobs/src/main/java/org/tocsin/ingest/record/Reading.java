package org.tocsin.ingest.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of one record: a post, or a record that is no post, and why. */
public sealed interface Reading permits Observation, Rejected, Skipped {
    Locator locator();

    /**
     * The same, found inside an archive's record, which only has a place in the file, and which was captured at a time
     * that the post itself may not tell.
     */
    Reading inside(Locator outer, @Nullable Instant capturedAt);
}
