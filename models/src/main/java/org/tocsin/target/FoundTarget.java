package org.tocsin.target;

import java.util.Comparator;

/**
 * Somebody whom a post speaks of, in clear and in memory only. {@code weight} (0 to 1) is how surely the post is about
 * them; {@code bundle} numbers the person within the post. {@code toString} leaves the value out.
 */
public record FoundTarget(TargetKey key, double weight, int bundle) {
    /** The surest first, then by kind and value: a total order. */
    public static final Comparator<FoundTarget> ORDER = Comparator.comparingDouble(FoundTarget::weight)
            .reversed()
            .thenComparing(found -> found.key().kind())
            .thenComparing(found -> found.key().value());

    public FoundTarget {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    @Override
    public String toString() {
        return "FoundTarget[" + key.kind() + ", " + weight + ", " + bundle + "]";
    }
}
