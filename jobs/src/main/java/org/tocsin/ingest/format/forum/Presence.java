package org.tocsin.ingest.format.forum;

/** Whether a page shows a post to everybody. */
enum Presence {
    SHOWN,
    /** Only its place is left, or moderators alone still see it. */
    DELETED,
    /** It waits for a moderator's approval. */
    UNAPPROVED,
    /** Whoever saved the page ignores its author. */
    IGNORED
}
