package org.tocsin.mosaic;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tocsin.taxonomy.IdentifierType;

/**
 * What is told about one person, in one post or in many: which facts, how completely, and never the facts themselves. Six
 * posts of one fact each identify somebody as surely as one post of six.
 */
public record Mosaic(SortedSet<Clue> clues) {
    public static final Mosaic EMPTY = new Mosaic(Collections.emptySortedSet());

    /** What singles out one living person. */
    public static final double MOST_BITS = Identifiability.standard().most();

    public Mosaic {
        clues = Collections.unmodifiableSortedSet(new TreeSet<>(clues));
    }

    public static Mosaic of(Collection<Clue> clues) {
        return new Mosaic(new TreeSet<>(clues));
    }

    /** Both together, of the same person; the order of posts does not matter, nor does a fact told twice. */
    public Mosaic with(Mosaic other) {
        TreeSet<Clue> all = new TreeSet<>(clues);
        all.addAll(other.clues);
        return new Mosaic(all);
    }

    /** What several posts tell about one person. */
    public static Mosaic merged(Collection<Mosaic> ofPosts) {
        return ofPosts.stream().reduce(EMPTY, Mosaic::with);
    }

    /** How far it singles out one living person, 0 to about 33 bits. */
    public double bits() {
        return Identifiability.standard().bits(clues);
    }

    /** The kinds of fact exposed; a name says who is meant, and is none. */
    public Set<Facet> exposed() {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        clues.forEach(clue -> facets.add(Facet.of(clue.type())));
        facets.remove(Facet.NAME);
        return facets;
    }

    public Set<IdentifierType> types() {
        Set<IdentifierType> types = EnumSet.noneOf(IdentifierType.class);
        clues.forEach(clue -> types.add(clue.type()));
        return types;
    }
}
