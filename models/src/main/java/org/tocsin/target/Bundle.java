package org.tocsin.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.target.Sighting.SightedTarget;

/** The keys that one post gives for one person. */
record Bundle(Sighting sighting, List<SightedTarget> keys) {
    /** The bundles of all posts, post by post. */
    static List<Bundle> all(Collection<Sighting> sightings) {
        BareWords words = new BareWords(sightings);
        List<Bundle> bundles = new ArrayList<>();
        for (Sighting sighting : sightings) {
            SortedMap<Integer, List<SightedTarget>> people = new TreeMap<>();
            for (SightedTarget target : sighting.targets()) {
                people.computeIfAbsent(target.bundle(), number -> new ArrayList<>())
                        .add(target);
            }
            people.values().stream()
                    .map(words::settle)
                    .filter(keys -> !keys.isEmpty())
                    .forEach(keys -> bundles.add(new Bundle(sighting, keys)));
        }
        return bundles;
    }

    List<SightedTarget> of(TargetKey.Kind kind) {
        return keys.stream().filter(key -> key.kind() == kind).toList();
    }

    /** The keys that a target can be known by: all but surnames. */
    List<SightedTarget> targets() {
        return keys.stream().filter(key -> key.kind() != TargetKey.Kind.SURNAME).toList();
    }

    /** The nodes of its strong keys, sorted. */
    List<String> strong() {
        return keys.stream()
                .filter(key -> key.kind().isStrong())
                .map(key -> Nodes.of(key, sighting))
                .distinct()
                .sorted()
                .toList();
    }

    double weight() {
        return keys.stream().mapToDouble(SightedTarget::weight).max().orElse(0);
    }
}
