package org.tocsin.detect.identifier;

import java.util.List;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Finds one type of identifier. Adding a type is one class of this kind, a line in {@link Identifiers#standard()} and a
 * test of the same name. Work is linear in the text, whatever its author meant it to be.
 */
interface IdentifierDetector {
    IdentifierType type();

    /** Whether the text could hold one at all. May say yes in vain, never no where {@link #find} would find. */
    default boolean possible(Glance glance) {
        return true;
    }

    /** What was found, in any order; overlaps are settled later. */
    List<Identifier> find(Reading reading);
}
