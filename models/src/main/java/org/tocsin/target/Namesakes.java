package org.tocsin.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.target.Sighting.SightedTarget;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Two people of one name in one community, told apart by facts that contradict each other: another street or another firm
 * in threads that have neither a hunter nor a fact in common with the rest. Where nothing contradicts, a name is one
 * person's.
 */
final class Namesakes {
    private static final double SURELY = 0.5;
    private static final int CHAT = 100; // posts of a thread that is about many
    private static final int MOST_THREADS = 64; // of one name; more is a celebrity, and left alone

    /** Of these one person seldom has two at once. */
    private static final Set<IdentifierType> EXCLUSIVE =
            EnumSet.of(IdentifierType.STREET_ADDRESS, IdentifierType.EMPLOYER, IdentifierType.BIRTH_DATE);

    private static final class Told {
        final SortedSet<String> ties = new TreeSet<>(); // hunters and facts
        final Map<IdentifierType, SortedSet<String>> facts = new HashMap<>();

        void add(Told other) {
            ties.addAll(other.ties);
            other.facts.forEach((type, values) ->
                    facts.computeIfAbsent(type, key -> new TreeSet<>()).addAll(values));
        }

        boolean contradicts(Told other) {
            return EXCLUSIVE.stream().anyMatch(type -> {
                Set<String> mine = facts.getOrDefault(type, Collections.emptySortedSet());
                Set<String> others = other.facts.getOrDefault(type, Collections.emptySortedSet());
                return !mine.isEmpty() && !others.isEmpty();
            });
        }
    }

    private final Map<String, String> another = new HashMap<>(); // by name and thread

    Namesakes(Collection<Sighting> sightings) {
        SortedMap<String, SortedMap<String, Told>> names = new TreeMap<>();
        for (Sighting sighting : sightings) {
            List<SightedTarget> surely = sighting.targets().stream()
                    .filter(key -> key.kind() == TargetKey.Kind.NAME && key.weight() >= SURELY)
                    .toList();
            if (surely.size() == 1) {
                Told told = names.computeIfAbsent(Nodes.of(surely.get(0), sighting), key -> new TreeMap<>())
                        .computeIfAbsent(Nodes.thread(sighting), key -> new Told());
                tell(sighting, told);
            }
        }
        tellOfThreads(sightings, names);
        names.forEach((name, threads) -> {
            if (threads.size() > 1 && threads.size() <= MOST_THREADS) {
                part(name, threads);
            }
        });
    }

    /** What is told in a thread in which only one name is named is told of whoever bears it. */
    private static void tellOfThreads(
            Collection<Sighting> sightings, SortedMap<String, SortedMap<String, Told>> names) {
        Map<String, List<Told>> inThread = new HashMap<>();
        names.values()
                .forEach(threads ->
                        threads.forEach((thread, told) -> inThread.computeIfAbsent(thread, key -> new ArrayList<>())
                                .add(told)));
        for (Sighting sighting : sightings) {
            List<Told> whose = inThread.getOrDefault(Nodes.thread(sighting), List.of());
            if (whose.size() == 1 && sighting.isHostile() && sighting.threadPosts() < CHAT) {
                tell(sighting, whose.get(0));
            }
        }
    }

    private static void tell(Sighting sighting, Told told) {
        if (sighting.authorKey() != null && sighting.isHostile()) {
            told.ties.add("hunter " + sighting.authorKey());
        }
        sighting.identifiers().stream()
                .filter(fact -> EXCLUSIVE.contains(fact.type()) && fact.about() != About.SELF)
                .forEach(fact -> {
                    told.ties.add("fact " + fact.valueKey());
                    told.facts
                            .computeIfAbsent(fact.type(), key -> new TreeSet<>())
                            .add(fact.valueKey());
                });
    }

    /** Threads that are tied are about one person; of those, whoever contradicts the first is another. */
    private void part(String name, SortedMap<String, Told> threads) {
        Components components = new Components();
        Map<String, String> seen = new HashMap<>();
        threads.forEach((thread, told) -> told.ties.forEach(tie -> {
            String earlier = seen.putIfAbsent(tie, thread);
            if (earlier != null) {
                components.join(earlier, thread);
            }
        }));
        SortedMap<String, Told> people = new TreeMap<>();
        threads.forEach((thread, told) -> people.computeIfAbsent(components.root(thread), root -> new Told())
                .add(told));
        List<Told> first = new ArrayList<>();
        people.forEach((root, told) -> {
            if (first.isEmpty() && !told.facts.isEmpty()) {
                first.add(told);
            } else if (!first.isEmpty() && told.contradicts(first.get(0))) {
                threads.keySet().stream()
                        .filter(thread -> components.root(thread).equals(root))
                        .forEach(thread -> another.put(name + " " + thread, root));
            }
        });
    }

    /** The key of a name where it is said: its own, or one that only another bearer of the name has. */
    SightedTarget settle(SightedTarget name, Sighting sighting) {
        if (name.kind() != TargetKey.Kind.NAME) {
            return name;
        }
        String whose = another.get(Nodes.of(name, sighting) + " " + Nodes.thread(sighting));
        return whose == null
                ? name
                : new SightedTarget(name.kind(), name.key() + "~" + whose.hashCode(), name.weight(), name.bundle());
    }
}
