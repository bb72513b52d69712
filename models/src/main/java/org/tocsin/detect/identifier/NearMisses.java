package org.tocsin.detect.identifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the detectors turned down while they read one post, as far as they say. Used by one thread. */
final class NearMisses {
    private static final int MOST = 1_000; // of one post; nobody reads on
    private static final Comparator<NearMiss> ORDER =
            Comparator.comparing(NearMiss::span).thenComparing(NearMiss::type).thenComparing(NearMiss::reason);

    private final List<NearMiss> noted = new ArrayList<>();

    void add(NearMiss miss) {
        if (noted.size() < MOST) {
            noted.add(miss);
        }
    }

    /** In order of place: once each, without what was found as that type after all. */
    List<NearMiss> beside(List<Identifier> found) {
        return noted.stream()
                .filter(miss -> found.stream()
                        .noneMatch(i -> i.type() == miss.type() && i.span().overlaps(miss.span())))
                .distinct()
                .sorted(ORDER)
                .toList();
    }
}
