package org.tocsin.review;

import java.util.List;
import java.util.function.Predicate;

/** Knows, of a case, what only {@code tables/posts} holds in clear. */
public interface OffendingPosts {
    /** The posts of the case that attack its target: not the target's own, nor those that report or object. */
    List<PostLocation> of(CaseView view);

    /**
     * Tells whether a text names the case's target: by handle, name or any other known identifier, whatever its case.
     * A URL or an id that does is left out of an export.
     */
    Predicate<String> mentionsTarget(CaseView view);
}
