package org.tocsin.target;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives targets their ids: the one they are registered under, or one of their own at first sight. */
public final class TargetIds {
    private static final int LENGTH = 12; // hex digits: a chance of 1 in 50,000 that two of 100,000 collide
    private static final int LABEL = 4;

    private static final int STRONG = 1_000;
    private static final int ORIGIN = 1_000_000;

    private TargetIds() {}

    /** An id of {@value #LENGTH} upper-case hex digits for something that is known by {@code basis}. */
    public static String derived(String basis) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(basis.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /**
     * Ids by entity, given the nodes that each is known by. Who holds most of the nodes of an old id keeps it; the one that
     * it was made of counts for all. Where no node is known, since keys were rotated, the entity's {@code posts} tell.
     */
    static SortedMap<String, String> assign(
            SortedMap<String, SortedSet<String>> entities,
            SortedMap<String, SortedSet<String>> posts,
            Registry registry) {
        Map<String, String> heirs = new TreeMap<>();
        Map<String, Integer> strengths = new TreeMap<>();
        entities.forEach((entity, nodes) -> {
            Tallied claim = claim(nodes, posts.getOrDefault(entity, new TreeSet<>()), registry);
            if (claim.strength() > strengths.getOrDefault(claim.id(), 0)) {
                strengths.put(claim.id(), claim.strength());
                heirs.put(claim.id(), entity);
            }
        });
        SortedMap<String, String> ids = new TreeMap<>();
        heirs.forEach((id, entity) -> ids.put(entity, id));
        Set<String> taken = new HashSet<>(registry.targetIds().values());
        entities.forEach((entity, nodes) -> {
            if (!ids.containsKey(entity)) {
                String basis =
                        nodes.stream().filter(Nodes::isStrong).findFirst().orElse(nodes.first());
                String id = first(basis);
                for (int again = 1; !taken.add(id); again++) {
                    id = derived("target " + basis + " " + again);
                }
                ids.put(entity, id);
            }
        });
        return ids;
    }

    private record Tallied(String id, int strength) {}

    /** The old id that most of the nodes stand for, a strong node counting a thousand weak ones; strength 0 if none. */
    private static Tallied claim(SortedSet<String> nodes, SortedSet<String> posts, Registry registry) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        for (String node : nodes) {
            String id = registry.targetIds().get(node);
            if (id != null) {
                int strength = id.equals(first(node)) ? ORIGIN : Nodes.isStrong(node) ? STRONG : 1;
                strengths.merge(id, strength, Integer::sum);
            }
        }
        if (strengths.isEmpty()) {
            posts.forEach(post -> registry.targetOf(post).ifPresent(id -> strengths.merge(id, 1, Integer::sum)));
        }
        Tallied best = new Tallied("", 0);
        for (Map.Entry<String, Integer> claim : strengths.entrySet()) {
            if (claim.getValue() > best.strength()) {
                best = new Tallied(claim.getKey(), claim.getValue());
            }
        }
        return best;
    }

    /** The id of a target that is first known by a node. */
    private static String first(String node) {
        return derived("target " + node);
    }

    /** How many digits of the ids tell all of them apart, {@value #LABEL} at least. */
    static int labelLength(Collection<String> ids) {
        for (int length = LABEL; length < LENGTH; length++) {
            int digits = length;
            if (ids.stream().map(id -> id.substring(0, digits)).distinct().count() == ids.size()) {
                return length;
            }
        }
        return LENGTH;
    }
}
