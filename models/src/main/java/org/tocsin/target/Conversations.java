package org.tocsin.target;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a platform has no threads, those who answer one post, or one of its answers, are in a conversation: what is said
 * there of "him" is said of whoever is spoken of.
 */
public final class Conversations {
    private static final int MOST_HOPS = 64;

    private final Map<String, Sighting> posts = new HashMap<>();

    private Conversations(Collection<Sighting> sightings) {
        sightings.forEach(sighting -> posts.put(sighting.postUid(), sighting));
    }

    /** The same posts; those without a thread that answer or are answered have their conversation's. */
    public static List<Sighting> threaded(Collection<Sighting> sightings) {
        Conversations conversations = new Conversations(sightings);
        Map<String, String> threads = new HashMap<>();
        Set<String> roots = new HashSet<>();
        for (Sighting sighting : sightings) {
            if (sighting.threadKey() == null && sighting.answers() != null) {
                String root = conversations.root(sighting);
                Sighting first = conversations.posts.get(root);
                threads.put(
                        sighting.postUid(),
                        first == null || first.threadKey() == null ? Nodes.conversation(root) : first.threadKey());
                roots.add(root);
            }
        }
        return sightings.stream()
                .map(sighting -> threads.containsKey(sighting.postUid())
                        ? sighting.in(threads.get(sighting.postUid()))
                        : sighting.threadKey() == null && roots.contains(sighting.postUid())
                                ? sighting.in(Nodes.conversation(sighting.postUid()))
                                : sighting)
                .toList();
    }

    /** The first post of a conversation, be it known or not. */
    private String root(Sighting sighting) {
        Sighting at = sighting;
        for (int hop = 0; hop < MOST_HOPS && at.answers() != null; hop++) {
            Sighting above = posts.get(at.answers());
            if (above == null) {
                return at.answers();
            }
            at = above;
        }
        return at.postUid();
    }
}
