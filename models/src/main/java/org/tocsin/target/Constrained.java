package org.tocsin.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.target.Constraint.Kind;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * Whom posts are about once reviewers are obeyed. It comes after all evidence is weighed, so no evidence gets past it.
 * Whoever is one becomes one; where two people became one, each post about them goes with whichever of the two posts it
 * is closer to: by keys, threads and authors in the fewest steps, else by community, else by platform, else with the
 * first. What both posts give tells nothing between them. The order of the input does not show.
 */
final class Constrained {
    private final Components same = new Components(); // entities
    private final Map<String, String> entities = new TreeMap<>(); // by post
    private final Map<String, Sighting> posts = new HashMap<>();
    private final Components people;

    /** {@code entities} are by post uid, as the evidence has them. */
    Constrained(Constraints constraints, Map<String, String> entities, Collection<Sighting> sightings) {
        this.people = Constraints.people(constraints.inForce());
        if (constraints.inForce().isEmpty()) {
            return;
        }
        sightings.forEach(sighting -> posts.put(sighting.postUid(), sighting));
        for (Constraint constraint : constraints.inForce()) {
            String one = entities.get(constraint.post());
            String other = entities.get(constraint.other());
            if (constraint.kind() == Kind.SAME_PERSON && one != null && other != null) {
                same.join(one, other);
            }
        }
        entities.forEach((uid, entity) -> this.entities.put(uid, same.root(entity)));
        constraints.inForce().stream()
                .filter(constraint -> constraint.kind() == Kind.TWO_PEOPLE)
                .forEach(this::part);
    }

    /** The entity that stands for {@code entity}, for its keys: a key that both of two people are known by stays put. */
    String entity(String entity) {
        return same.root(entity);
    }

    /** Whom a post is about, which was about {@code entity} by the evidence. */
    String entity(String uid, String entity) {
        return entities.getOrDefault(uid, same.root(entity));
    }

    private void part(Constraint constraint) {
        String entity = entities.get(constraint.post());
        String first = people.root(constraint.post());
        String second = people.root(constraint.other());
        if (entity == null || !entity.equals(entities.get(constraint.other())) || first.equals(second)) {
            return;
        }
        SortedMap<String, List<String>> units = new TreeMap<>(); // posts that are one person's stay together
        entities.forEach((uid, whom) -> {
            if (whom.equals(entity)) {
                units.computeIfAbsent(people.root(uid), unit -> new ArrayList<>())
                        .add(uid);
            }
        });
        Map<String, Boolean> sides = new HashMap<>(Map.of(first, false, second, true));
        for (Tier tier : Tier.values()) {
            spread(units, tier, sides, first, second);
        }
        // the node is the same from run to run, and so is the id given under it
        String apart = TargetKey.Kind.SUBJECT + ":" + constraint.post() + "/" + constraint.other();
        units.forEach((unit, uids) -> {
            if (sides.getOrDefault(unit, false)) {
                uids.forEach(uid -> entities.put(uid, apart));
            }
        });
    }

    /** What ties posts, the closer before the wider. */
    private enum Tier {
        CLOSE,
        COMMUNITY,
        PLATFORM;

        Set<String> ties(Sighting sighting) {
            return switch (this) {
                case CLOSE -> close(sighting);
                case COMMUNITY -> Set.of(sighting.communityKey());
                case PLATFORM -> Set.of(sighting.platform());
            };
        }

        private static Set<String> close(Sighting sighting) {
            Set<String> ties = new HashSet<>();
            ties.add("thread " + Nodes.thread(sighting));
            if (sighting.authorKey() != null) {
                ties.add("author " + sighting.authorKey());
            }
            for (SightedTarget key : sighting.targets()) {
                ties.add(Nodes.of(key, sighting));
            }
            return ties;
        }
    }

    /** Gives units that have no side yet the side of those they are tied to, step by step; the first where both are as near. */
    private void spread(
            SortedMap<String, List<String>> units, Tier tier, Map<String, Boolean> sides, String first, String second) {
        Map<String, Set<String>> ties = new HashMap<>();
        Map<String, List<String>> tied = new HashMap<>();
        units.forEach((unit, uids) -> {
            Set<String> all = ties.computeIfAbsent(unit, key -> new HashSet<>());
            uids.forEach(uid -> all.addAll(tier.ties(sighting(uid))));
            all.forEach(
                    tie -> tied.computeIfAbsent(tie, key -> new ArrayList<>()).add(unit));
        });
        Set<String> both = new HashSet<>(ties.getOrDefault(first, Set.of()));
        both.retainAll(ties.getOrDefault(second, Set.of()));
        tied.keySet().removeAll(both);
        Set<String> reached = new TreeSet<>(sides.keySet());
        while (!reached.isEmpty()) {
            Map<String, Boolean> across = new HashMap<>();
            for (String unit : reached) {
                boolean side = sides.getOrDefault(unit, false);
                ties.getOrDefault(unit, Set.of()).forEach(tie -> across.merge(tie, side, Boolean::logicalAnd));
            }
            Map<String, Boolean> next = new TreeMap<>();
            across.forEach((tie, side) -> {
                List<String> there = tied.remove(tie); // each tie is followed once
                if (there != null) {
                    there.stream()
                            .filter(unit -> !sides.containsKey(unit))
                            .forEach(unit -> next.merge(unit, side, Boolean::logicalAnd));
                }
            });
            sides.putAll(next);
            reached = next.keySet();
        }
    }

    private Sighting sighting(String uid) {
        Sighting sighting = posts.get(uid);
        if (sighting == null) {
            throw new IllegalStateException("a post that nobody saw");
        }
        return sighting;
    }
}
