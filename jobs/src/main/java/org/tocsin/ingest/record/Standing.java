package org.tocsin.ingest.record;

/** Whether a post is public and whether it still stands, each with the field that says so. */
public record Standing(Visibility visibility, String visibilityBasis, State state, String stateBasis) {
    /** Who may see a post. */
    public enum Visibility {
        PUBLIC,
        UNLISTED,
        RESTRICTED,
        UNKNOWN
    }

    /** What became of a post. */
    public enum State {
        LIVE,
        EDITED,
        DELETED_BY_AUTHOR,
        REMOVED,
        WITHHELD,
        DELETED_LATER,
        UNKNOWN
    }

    /** A format all of whose posts are public. */
    public static final Standing PUBLIC = new Standing(Visibility.PUBLIC, "format", State.LIVE, "format");

    public Standing now(State changed, String basis) {
        return new Standing(visibility, visibilityBasis, changed, basis);
    }
}
