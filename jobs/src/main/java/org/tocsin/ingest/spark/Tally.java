package org.tocsin.ingest.spark;

import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Skipped;

/** How many records of a dump are posts, were left out on purpose, or could not be read. */
public record Tally(long posts, long skipped, long rejected) {
    static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Reading reading) {
        boolean post = reading instanceof Observation;
        boolean skipped = reading instanceof Skipped;
        return new Tally(post ? 1 : 0, skipped ? 1 : 0, post || skipped ? 0 : 1);
    }

    Tally plus(Tally other) {
        return new Tally(posts + other.posts, skipped + other.skipped, rejected + other.rejected);
    }
}
