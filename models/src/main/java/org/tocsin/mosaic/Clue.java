package org.tocsin.mosaic;

import java.util.Comparator;
import org.tocsin.taxonomy.IdentifierType;

/** That a fact of some type is told of a person, and how completely: all that a mosaic needs, and no word of it. */
public record Clue(IdentifierType type, Detail detail) implements Comparable<Clue> {
    private static final Comparator<Clue> ORDER =
            Comparator.comparing(Clue::type).thenComparing(Clue::detail);

    /** A fact that is told as such facts mostly are. */
    public static Clue of(IdentifierType type) {
        return new Clue(type, Detail.WHOLE);
    }

    @Override
    public int compareTo(Clue other) {
        return ORDER.compare(this, other);
    }
}
