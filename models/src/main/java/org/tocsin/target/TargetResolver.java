package org.tocsin.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.tocsin.target.ResolvedTarget.Kind;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * Says which keys are one target and whom each post is mainly about. Strong keys join where a post lists them for one
 * person; weak ones only attach. The order of the input does not show. Time is O(n log n) in the keys of all posts.
 */
public final class TargetResolver {
    private static final double KNOWN_THREAD = 0.52;
    private static final double UNKNOWN = 0.3;

    private record Best(String entity, double weight, TargetKey.Kind by) {
        static final Comparator<Best> ORDER = Comparator.comparingDouble(Best::weight)
                .reversed()
                .thenComparing(Best::by)
                .thenComparing(Best::entity);

        /** A thread that is known to be about somebody says more than a single name that is nobody's. */
        static Best of(SightedTarget key, String entity) {
            boolean known = key.kind() == TargetKey.Kind.THREAD && Nodes.kind(entity) != TargetKey.Kind.THREAD;
            return new Best(entity, known ? Math.max(key.weight(), KNOWN_THREAD) : key.weight(), key.kind());
        }

        /** Of a flagged post that gives no key: whomever its thread is about. */
        static Best unknown(Sighting sighting) {
            TargetKey.Kind kind = TargetKey.Kind.THREAD;
            return new Best(kind + ":" + Nodes.thread(sighting), UNKNOWN, kind);
        }
    }

    /** Resolves the targets of all posts together, under the ids that {@code previous} knows. */
    public Resolution resolve(Collection<Sighting> sightings, Registry previous) {
        List<Bundle> bundles = Bundle.all(sightings);
        WeakLinks links = new WeakLinks(bundles, new StrongLinks(bundles));

        SortedMap<String, Best> best = new TreeMap<>();
        for (Bundle bundle : bundles) {
            for (SightedTarget key : bundle.targets()) {
                Best main = main(key, bundle, links);
                best.merge(bundle.sighting().postUid(), main, BinaryOperator.minBy(Best.ORDER));
            }
        }
        for (Sighting sighting : sightings) {
            if (sighting.flagged()) {
                best.computeIfAbsent(sighting.postUid(), uid -> Best.unknown(sighting));
            }
        }
        SortedMap<String, SortedSet<String>> entities = new TreeMap<>();
        best.values().forEach(main -> entities.put(main.entity(), new TreeSet<>()));
        for (Bundle bundle : bundles) {
            for (SightedTarget key : bundle.targets()) {
                String entity = links.entity(key, bundle.sighting());
                entities.computeIfPresent(entity, (id, nodes) -> {
                    nodes.add(Nodes.of(key, bundle.sighting()));
                    return nodes;
                });
            }
        }
        entities.forEach((entity, nodes) -> {
            if (nodes.isEmpty()) {
                nodes.add(entity);
            }
        });
        return named(best, entities, links, previous);
    }

    private static Resolution named(
            SortedMap<String, Best> best,
            SortedMap<String, SortedSet<String>> entities,
            WeakLinks links,
            Registry previous) {
        SortedMap<String, String> ids = TargetIds.assign(entities, previous);
        int length = TargetIds.labelLength(ids.values());
        SortedMap<String, ResolvedTarget> targets = new TreeMap<>();
        SortedMap<String, String> nodes = new TreeMap<>();
        entities.forEach((entity, keys) -> {
            String id = id(ids, entity);
            Kind kind = Nodes.kind(entity) == TargetKey.Kind.GROUP ? Kind.GROUP : Kind.PERSON;
            String label = "Target " + id.substring(0, length) + ", " + kind.words();
            boolean named = keys.stream().map(Nodes::kind).anyMatch(TargetResolver::names);
            targets.put(id, new ResolvedTarget(id, kind, label, keys.size(), named, links.isAmbiguous(entity)));
            keys.forEach(key -> nodes.put(key, id));
        });
        SortedMap<String, Resolution.Aim> aims = new TreeMap<>();
        best.forEach((uid, main) ->
                aims.put(uid, new Resolution.Aim(id(ids, main.entity()), main.weight(), main.by())));
        return new Resolution(targets, aims, previous.withTargets(nodes));
    }

    private static Best main(SightedTarget key, Bundle bundle, WeakLinks links) {
        Best named = Best.of(key, links.entity(key, bundle.sighting()));
        boolean unknown = key.kind() == TargetKey.Kind.NAME && Nodes.kind(named.entity()) == TargetKey.Kind.NAME;
        return unknown
                ? links.namesake(bundle)
                        .map(entity -> new Best(entity, named.weight(), TargetKey.Kind.NAME))
                        .orElse(named)
                : named;
    }

    private static String id(SortedMap<String, String> ids, String entity) {
        String id = ids.get(entity);
        if (id == null) {
            throw new IllegalStateException("an entity without an id");
        }
        return id;
    }

    private static boolean names(TargetKey.Kind kind) {
        return switch (kind) {
            case HANDLE, CONTACT, NAME, SUBJECT -> true;
            case AUTHOR, SURNAME, THREAD, GROUP -> false;
        };
    }
}
