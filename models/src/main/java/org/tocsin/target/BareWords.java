package org.tocsin.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * Which words without an {@code @} are somebody's handle: those used with one elsewhere, and not so often without it
 * that they must be a common word.
 */
final class BareWords {
    private static final double MEANT = 0.5;
    private static final int COMMON = 4; // so many threads without the sign for each with it

    private record Use(Set<String> asHandle, Set<String> asWord) {}

    private final Map<String, Use> uses = new HashMap<>();

    BareWords(Collection<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            for (SightedTarget target : sighting.targets()) {
                if (target.kind() == TargetKey.Kind.HANDLE) {
                    Use use = uses.computeIfAbsent(target.key(), key -> new Use(new HashSet<>(), new HashSet<>()));
                    (isBare(target) ? use.asWord() : use.asHandle()).add(Nodes.thread(sighting));
                }
            }
        }
    }

    /** The keys of one person of a post without the words that mean nobody; a word that means somebody at its weight. */
    List<SightedTarget> settle(List<SightedTarget> bundle) {
        List<SightedTarget> settled = new ArrayList<>();
        List<SightedTarget> meant = new ArrayList<>();
        for (SightedTarget target : bundle) {
            if (!isBare(target)) {
                settled.add(target);
            } else if (isHandle(target.key())) {
                meant.add(target);
            }
        }
        boolean known = settled.stream()
                .anyMatch(target -> target.kind() == TargetKey.Kind.HANDLE || target.kind() == TargetKey.Kind.AUTHOR);
        if (meant.size() == 1 && !known) {
            SightedTarget word = meant.get(0);
            double weight =
                    settled.stream().mapToDouble(SightedTarget::weight).max().orElse(MEANT);
            settled.add(new SightedTarget(word.kind(), word.key(), weight, word.bundle()));
        }
        return settled;
    }

    private boolean isHandle(String key) {
        Use use = uses.get(key);
        return use != null
                && !use.asHandle().isEmpty()
                && use.asWord().size() <= COMMON * use.asHandle().size();
    }

    private static boolean isBare(SightedTarget target) {
        return target.kind() == TargetKey.Kind.HANDLE && target.weight() <= TargetKey.BARE_WORD;
    }
}
