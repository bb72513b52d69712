package org.tocsin.target;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is who: the targets by id, the main target of each post by post uid, and the registry as it is now. */
public record Resolution(SortedMap<String, ResolvedTarget> targets, SortedMap<String, Aim> aims, Registry registry) {
    /** Whom one post is about: {@code weight} (0 to 1) is how surely, {@code by} the kind of key that says so. */
    public record Aim(String targetId, double weight, TargetKey.Kind by) {}

    public Resolution {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        aims = Collections.unmodifiableSortedMap(new TreeMap<>(aims));
    }
}
