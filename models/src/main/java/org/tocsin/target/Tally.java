package org.tocsin.target;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many posts speak for each candidate. */
final class Tally {
    private static final int MARGIN = 2;

    private final SortedMap<String, Integer> votes = new TreeMap<>();

    void add(String candidate) {
        votes.merge(candidate, 1, Integer::sum);
    }

    boolean holds(String candidate) {
        return votes.containsKey(candidate);
    }

    Set<String> candidates() {
        return votes.keySet();
    }

    /** The only candidate there is. */
    Optional<String> only() {
        return votes.size() == 1 ? Optional.of(votes.firstKey()) : Optional.empty();
    }

    /** The candidate with {@code least} votes or more, and twice those of every other. */
    Optional<String> clearly(int least) {
        String best = null;
        int first = 0;
        int second = 0;
        for (var entry : votes.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return first >= least && first >= MARGIN * second ? Optional.ofNullable(best) : Optional.empty();
    }
}
