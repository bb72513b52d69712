package org.tocsin.ingest.record;

import org.jspecify.annotations.Nullable;

/** Who wrote a post, as the dump shows it. {@code scope} is how far {@code id} may be joined. */
public record Author(
        @Nullable String id,
        Scope scope,
        @Nullable String name,
        @Nullable String handle,
        @Nullable String trip,
        @Nullable String role,
        State state) {
    /** How far an author's id means the same author. */
    public enum Scope {
        SITE,
        CONTAINER,
        THREAD,
        NONE
    }

    /** What is known of an author. */
    public enum State {
        PRESENT,
        ANONYMOUS,
        DELETED,
        UNKNOWN
    }

    public static final Author UNKNOWN = new Author(null, Scope.NONE, null, null, null, null, State.UNKNOWN);

    @Override
    public String toString() {
        return "Author[" + state + "]";
    }
}
