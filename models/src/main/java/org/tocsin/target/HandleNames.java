package org.tocsin.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which handle and which name are one person's where nobody says so: those who hunt somebody use both, in the same
 * threads and posts, and tell the same facts of them. A pair is believed when each is the other's best by a clear margin, on
 * evidence of two sorts or of several threads, in one community or in all together; or when both are hunted and the name
 * meets no other handle. A handle that is known by another name, and a name that has a holder, are left alone.
 */
final class HandleNames {
    private static final double BELIEVED = 1.5;
    private static final double MARGIN = 1.5;
    private static final double SURE = 0.6; // hostility
    private static final int HUNTED = 2;
    private static final double OF_FACT = 1.5;
    private static final double OF_HUNTER = 0.5;
    private static final int MOST_FACTS = 2;
    private static final int MOST_POSTS = 2; // counted by their authors
    private static final int MOST_THREADS = 3;
    private static final int MOST_HUNTERS = 3;

    /** Beyond these a thread, a fact or an author is about many, and says nothing of any two. */
    private static final int MOST_TOGETHER = 12;

    private record Pair(String handle, String name) {}

    private static final class Evidence {
        final SortedSet<String> authors = new TreeSet<>(); // of posts that speak of both
        final SortedSet<String> told = new TreeSet<>(); // of posts that answer the handle and speak of the name
        final SortedSet<String> threads = new TreeSet<>();
        final SortedSet<String> facts = new TreeSet<>();
        final SortedSet<String> hunters = new TreeSet<>();

        void add(Evidence other) {
            authors.addAll(other.authors);
            told.addAll(other.told);
            threads.addAll(other.threads);
            facts.addAll(other.facts);
            hunters.addAll(other.hunters);
        }

        double sum() {
            return Math.min(MOST_POSTS, authors.size())
                    + Math.min(MOST_THREADS, threads.size())
                    + OF_FACT * Math.min(MOST_FACTS, facts.size())
                    + OF_HUNTER * Math.min(MOST_HUNTERS, hunters.size());
        }

        /** Evidence of two sorts, or more threads than one: a single thread is about many. */
        boolean isMoreThanChance() {
            long sorts = List.of(authors, threads, facts, hunters).stream()
                    .filter(sort -> !sort.isEmpty())
                    .count();
            return sorts > 1 || threads.size() > 1;
        }
    }

    private final Map<Pair, Evidence> pairs = new HashMap<>();
    private final Map<String, Integer> hunted = new HashMap<>(); // in how many posts that are hostile beyond much doubt
    private final Map<String, Set<String>> inThread = new HashMap<>();
    private final Map<String, Set<String>> ofAuthor = new HashMap<>();

    /**
     * A hostile post, and those whom it surely speaks of: roots of handles without a name, names without a holder. Whom it
     * only answers, or its thread's title names, counts if they are hunted: hunters answer each other, too.
     */
    void add(Sighting sighting, Collection<String> whom, Collection<String> answered) {
        String author = Objects.requireNonNullElse(sighting.authorKey(), sighting.postUid());
        if (sighting.flagged() || sighting.hostility() >= SURE) {
            whom.forEach(one -> hunted.merge(one, 1, Integer::sum));
        }
        meet(whom, (pair, evidence) -> evidence.authors.add(author));
        Set<String> both = new TreeSet<>(whom);
        both.removeIf(Nodes::isStrong);
        both.addAll(answered);
        meet(both, (pair, evidence) -> evidence.told.add(author));
        inThread.computeIfAbsent(Nodes.thread(sighting), thread -> new HashSet<>())
                .addAll(whom);
        ofAuthor.computeIfAbsent(author, key -> new HashSet<>()).addAll(whom);
    }

    /** A fact, and all of whom it is told. */
    void told(String fact, Collection<String> holders) {
        meet(holders, (pair, evidence) -> evidence.facts.add(fact));
    }

    private interface Meeting {
        void of(Pair pair, Evidence evidence);
    }

    private void meet(Collection<String> whom, Meeting meeting) {
        if (whom.size() < 2 || whom.size() > MOST_TOGETHER) {
            return;
        }
        for (String handle : whom) {
            for (String name : whom) {
                if (Nodes.isStrong(handle) && Nodes.kind(name) == TargetKey.Kind.NAME) {
                    Pair pair = new Pair(handle, name);
                    meeting.of(pair, pairs.computeIfAbsent(pair, key -> new Evidence()));
                }
            }
        }
    }

    /** The handle of each name that has one: first as each community speaks of them, then as all do together. */
    SortedMap<String, String> handles() {
        inThread.forEach((thread, whom) -> meet(whom, (pair, evidence) -> evidence.threads.add(thread)));
        ofAuthor.forEach((author, whom) -> meet(whom, (pair, evidence) -> evidence.hunters.add(author)));
        pairs.forEach((pair, evidence) -> {
            if (isHunted(pair.handle())) {
                evidence.authors.addAll(evidence.told);
            }
        });
        SortedMap<String, String> handles = new TreeMap<>();
        believed(pairs).forEach(pair -> handles.put(pair.name(), pair.handle()));
        onlyOnes().forEach(pair -> handles.putIfAbsent(pair.name(), pair.handle()));
        Map<String, Set<String>> known = new HashMap<>();
        handles.forEach((name, handle) ->
                known.computeIfAbsent(bare(name), key -> new HashSet<>()).add(handle));
        Map<Pair, Evidence> everywhere = new HashMap<>();
        pairs.forEach((pair, evidence) -> everywhere
                .computeIfAbsent(new Pair(pair.handle(), bare(pair.name())), key -> new Evidence())
                .add(evidence));
        Set<Pair> together = Set.copyOf(believed(everywhere));
        pairs.keySet().forEach(pair -> {
            String name = bare(pair.name());
            boolean another = known.getOrDefault(name, Set.of()).stream().anyMatch(h -> !h.equals(pair.handle()));
            if (!another && together.contains(new Pair(pair.handle(), name))) {
                handles.put(pair.name(), pair.handle());
            }
        });
        return handles;
    }

    /** A name that is hunted beside a single hunted handle, which no other hunted name stands beside. */
    private List<Pair> onlyOnes() {
        Map<String, List<Pair>> byName = new HashMap<>();
        Map<String, List<Pair>> byHandle = new HashMap<>();
        pairs.forEach((pair, evidence) -> {
            if (isHunted(pair.handle())) {
                byName.computeIfAbsent(pair.name(), key -> new ArrayList<>()).add(pair);
            }
            if (isHunted(pair.name())) {
                byHandle.computeIfAbsent(pair.handle(), key -> new ArrayList<>())
                        .add(pair);
            }
        });
        return byName.values().stream()
                .filter(candidates -> candidates.size() == 1)
                .map(candidates -> candidates.get(0))
                .filter(pair -> isHunted(pair.name()) && isHunted(pair.handle()))
                .filter(pair -> !Objects.requireNonNull(pairs.get(pair)).threads.isEmpty())
                .filter(pair -> byHandle.getOrDefault(pair.handle(), List.of()).size() == 1)
                .toList();
    }

    private boolean isHunted(String whom) {
        return hunted.getOrDefault(whom, 0) >= HUNTED;
    }

    /** The pairs of which each is the other's best. */
    private static List<Pair> believed(Map<Pair, Evidence> pairs) {
        Map<String, List<Pair>> byHandle = new HashMap<>();
        Map<String, List<Pair>> byName = new HashMap<>();
        pairs.keySet().forEach(pair -> {
            byHandle.computeIfAbsent(pair.handle(), key -> new ArrayList<>()).add(pair);
            byName.computeIfAbsent(pair.name(), key -> new ArrayList<>()).add(pair);
        });
        return byName.values().stream()
                .flatMap(candidates -> best(candidates, pairs).stream())
                .filter(pair -> best(
                                byHandle.getOrDefault(pair.handle(), List.of()).stream()
                                        .filter(other -> other.equals(pair)
                                                || !bare(other.name()).equals(bare(pair.name())))
                                        .toList(),
                                pairs)
                        .filter(pair::equals)
                        .isPresent())
                .toList();
    }

    /** A name without its community: the name of one person in two communities does not vie with itself. */
    private static String bare(String name) {
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    private static Optional<Pair> best(List<Pair> candidates, Map<Pair, Evidence> pairs) {
        Pair best = null;
        double first = 0;
        double second = 0;
        for (Pair pair : candidates) {
            double sum = Objects.requireNonNull(pairs.get(pair)).sum();
            if (sum > first) {
                second = first;
                first = sum;
                best = pair;
            } else {
                second = Math.max(second, sum);
            }
        }
        boolean believed = best != null
                && first >= BELIEVED
                && first >= MARGIN * second
                && Objects.requireNonNull(pairs.get(best)).isMoreThanChance();
        return believed ? Optional.ofNullable(best) : Optional.empty();
    }
}
