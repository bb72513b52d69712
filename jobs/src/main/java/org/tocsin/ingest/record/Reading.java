package org.tocsin.ingest.record;

/** What came of one record: a post, or a record that is no post, and why. */
public sealed interface Reading permits Observation, Rejected, Skipped {
    Locator locator();

    /** The same, found inside an archive's record, which only has a place in the file. */
    Reading inside(Locator outer);
}
