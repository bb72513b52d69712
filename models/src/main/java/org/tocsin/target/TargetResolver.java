package org.tocsin.target;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.tocsin.target.ResolvedTarget.Kind;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * Says which keys are one target and whom each post is mainly about. Strong keys join where a post lists them for one
 * person; weak ones only attach. The order of the input does not show. Time is O(n log n) in the keys of all posts.
 */
public final class TargetResolver {
    private static final double KNOWN_THREAD = 0.52;
    private static final double TOLD_OF = 0.54; // what is told of one person alone is there
    private static final double BORNE = 0.53; // a single name that one person bears there
    private static final double UNKNOWN = 0.3;
    private static final double ANSWERED = 0.5;
    private static final int CHAT = 100; // posts of a thread that is about many things by turns
    private static final Duration REMEMBERED = Duration.ofHours(12);
    private static final Duration REMEMBERED_WITH_HATE = Duration.ofDays(2);
    private static final int MOST_HOPS = 64;
    private static final double CROWD = 0.35;
    private static final int OFTEN = 150; // thousandths: of a person hardly any post is said as of a firm

    private record Best(String entity, double weight, TargetKey.Kind by, double choice) {
        static final Comparator<Best> ORDER = Comparator.comparingDouble(Best::choice)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Best::weight).reversed())
                .thenComparing(Best::by)
                .thenComparing(Best::entity);

        /** A thread that is known to be about somebody says more than a single name that is nobody's. */
        static Best of(SightedTarget key, String entity) {
            boolean known = key.kind() == TargetKey.Kind.THREAD && Nodes.kind(entity) != TargetKey.Kind.THREAD;
            return of(entity, known ? Math.max(key.weight(), KNOWN_THREAD) : key.weight(), key.kind());
        }

        static Best of(String entity, double weight, TargetKey.Kind by) {
            return new Best(entity, weight, by, weight);
        }

        /** The same of somebody else. */
        Best about(String other) {
            return new Best(other, weight, by, choice);
        }

        /** Of several whom a post may mean, the one whom many are hostile to: a colleague is named in passing. */
        Best among(Map<String, Integer> hunters) {
            int others = Math.max(0, hunters.getOrDefault(entity, 0) - 1);
            return new Best(entity, weight, by, weight * (1 + CROWD * Math.log1p(others)));
        }

        /** In a chat, of a post that gives no key: somebody of its own. */
        static Best nobody(Sighting sighting) {
            TargetKey.Kind kind = TargetKey.Kind.THREAD;
            return of(kind + ":" + Nodes.conversation(sighting.postUid()), UNKNOWN, kind);
        }

        /** Of a flagged post that gives no key: whomever its thread is about. */
        static Best unknown(Sighting sighting) {
            TargetKey.Kind kind = TargetKey.Kind.THREAD;
            return of(kind + ":" + Nodes.thread(sighting), UNKNOWN, kind);
        }
    }

    /** Resolves the targets of all posts together, under the ids that {@code previous} knows. */
    public Resolution resolve(Collection<Sighting> sightings, Registry previous) {
        List<Bundle> bundles = Bundle.all(sightings);
        WeakLinks links = new WeakLinks(bundles, new StrongLinks(bundles));
        BorneNames borne = new BorneNames(bundles, links);

        Map<String, Integer> hunters = hunters(bundles, links);
        SortedMap<String, Best> best = new TreeMap<>();
        for (List<Bundle> post : Bundle.byPost(bundles)) {
            String uid = post.get(0).sighting().postUid();
            whom(post, links, borne)
                    .map(whom -> whom.among(hunters))
                    .forEach(whom -> best.merge(uid, whom, BinaryOperator.minBy(Best.ORDER)));
        }
        for (Sighting sighting : sightings) {
            if (sighting.flagged()) {
                best.computeIfAbsent(sighting.postUid(), uid -> Best.unknown(sighting));
            }
        }
        followAnswers(sightings, best, links);
        followChats(sightings, best);
        Map<String, String> byEvidence = new HashMap<>();
        best.forEach((uid, main) -> byEvidence.put(uid, main.entity()));
        Constrained constrained = new Constrained(previous.constraints(), byEvidence, sightings);
        best.replaceAll((uid, main) -> main.about(constrained.entity(uid, main.entity())));
        SortedMap<String, SortedSet<String>> entities = new TreeMap<>();
        best.values().forEach(main -> entities.put(main.entity(), new TreeSet<>()));
        for (Bundle bundle : bundles) {
            for (SightedTarget key : bundle.targets()) {
                String entity = constrained.entity(links.entity(key, bundle.sighting()));
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
        return named(best, entities, links, organisations(sightings, best), previous);
    }

    /** All whom a post may mean: by its keys, by single names, and by what is told of somebody there. */
    private static Stream<Best> whom(List<Bundle> post, WeakLinks links, BorneNames borne) {
        return post.stream().flatMap(bundle -> {
            Stream<Best> named = bundle.targets().stream()
                    .map(key -> main(key, bundle, links))
                    .filter(whom -> whom.by() != TargetKey.Kind.SUBJECT || !borne.excludes(bundle, whom.entity()));
            Stream<Best> single =
                    links.bearer(bundle).stream().map(bearer -> Best.of(bearer, BORNE, TargetKey.Kind.SUBJECT));
            Stream<Best> told = bundle.of(TargetKey.Kind.FACT).stream()
                    .flatMap(fact -> links.holder(fact, bundle.sighting()).stream())
                    .filter(holder -> !borne.isAnothers(post, holder))
                    .map(holder -> Best.of(holder, TOLD_OF, TargetKey.Kind.FACT));
            return Stream.of(named, single, told).flatMap(those -> those);
        });
    }

    /** Whom those who are hostile often enough speak of as of a firm or an institution. */
    private static Set<String> organisations(Collection<Sighting> sightings, SortedMap<String, Best> best) {
        Map<String, int[]> thousandths = new HashMap<>(); // sum and count, by entity
        for (Sighting sighting : sightings) {
            Best main = best.get(sighting.postUid());
            if (main != null && (sighting.flagged() || sighting.hostility() >= TargetFinder.HOSTILE)) {
                int[] sum = thousandths.computeIfAbsent(main.entity(), entity -> new int[2]);
                sum[0] += (int) Math.round(1000 * sighting.organisation());
                sum[1]++;
            }
        }
        Set<String> organisations = new HashSet<>();
        thousandths.forEach((entity, sum) -> {
            if (sum[0] >= OFTEN * sum[1]) {
                organisations.add(entity);
            }
        });
        return organisations;
    }

    /** How many authors are hostile to each of those whom posts surely speak of. */
    private static Map<String, Integer> hunters(List<Bundle> bundles, WeakLinks links) {
        Map<String, Set<String>> authors = new HashMap<>();
        for (Bundle bundle : bundles) {
            Sighting sighting = bundle.sighting();
            if (sighting.isHostile()) {
                String author = Objects.requireNonNullElse(sighting.authorKey(), sighting.postUid());
                bundle.targets().stream()
                        .filter(key -> key.weight() >= ANSWERED)
                        .map(key -> links.entity(key, sighting))
                        .forEach(entity -> authors.computeIfAbsent(entity, e -> new HashSet<>())
                                .add(author));
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        authors.forEach((entity, who) -> counts.put(entity, who.size()));
        return counts;
    }

    /**
     * A post that hardly says whom it means, or names only the author whom it answers while that author is after somebody
     * else, speaks of whomever the answered post is about.
     */
    private static void followAnswers(Collection<Sighting> sightings, SortedMap<String, Best> best, WeakLinks links) {
        Map<String, Sighting> posts = new HashMap<>();
        sightings.forEach(sighting -> posts.put(sighting.postUid(), sighting));
        Map<String, Integer> depths = new HashMap<>();
        List<Sighting> ordered = sightings.stream()
                .filter(sighting -> sighting.answers() != null)
                .sorted(Comparator.comparingInt((Sighting sighting) -> depth(sighting, posts, depths))
                        .thenComparing(Sighting::postUid))
                .toList();
        for (Sighting sighting : ordered) { // what is answered comes first
            Sighting above = posts.get(Objects.requireNonNull(sighting.answers()));
            Best own = best.get(sighting.postUid());
            Best other = above == null ? null : best.get(above.postUid());
            if (above == null || own == null || other == null || other.weight() < ANSWERED) {
                continue;
            }
            boolean unsaid = own.weight() < ANSWERED;
            boolean addressed = own.by() == TargetKey.Kind.HANDLE
                    && above.isHostile()
                    && isAccount(own.entity(), above, links)
                    && !isAccount(other.entity(), sighting, links);
            if ((unsaid || addressed) && !isAccount(other.entity(), above, links)) {
                best.put(sighting.postUid(), Best.of(other.entity(), ANSWERED, TargetKey.Kind.THREAD));
            }
        }
    }

    /** In a chat, "she" is whoever was last spoken of with hostility, not whom most of its years are about. */
    private static void followChats(Collection<Sighting> sightings, SortedMap<String, Best> best) {
        SortedMap<String, List<Sighting>> chats = new TreeMap<>();
        for (Sighting sighting : sightings) {
            if (sighting.threadKey() != null && sighting.threadPosts() >= CHAT && sighting.createdAt() != null) {
                chats.computeIfAbsent(sighting.threadKey(), thread -> new ArrayList<>())
                        .add(sighting);
            }
        }
        for (List<Sighting> chat : chats.values()) {
            chat.sort(Comparator.comparing(Sighting::createdAt).thenComparing(Sighting::postUid));
            Best last = null;
            Instant when = Instant.EPOCH;
            for (Sighting sighting : chat) {
                Best own = best.get(sighting.postUid());
                Instant now = Objects.requireNonNull(sighting.createdAt());
                if (own == null) {
                    continue;
                }
                if (own.by() == TargetKey.Kind.THREAD) {
                    Duration remembered = sighting.isHostile() ? REMEMBERED_WITH_HATE : REMEMBERED;
                    best.put(
                            sighting.postUid(),
                            last != null && !now.isAfter(when.plus(remembered))
                                    ? Best.of(last.entity(), ANSWERED, TargetKey.Kind.THREAD)
                                    : Best.nobody(sighting));
                } else if (own.by() != TargetKey.Kind.THREAD && own.weight() >= ANSWERED && sighting.isHostile()) {
                    last = own;
                    when = now;
                }
            }
        }
    }

    /** Whether somebody known by a handle wrote a post. */
    private static boolean isAccount(String entity, Sighting sighting, WeakLinks links) {
        return sighting.accountKey() != null
                && links.entity(new SightedTarget(TargetKey.Kind.HANDLE, sighting.accountKey(), 0, 0), sighting)
                        .equals(entity);
    }

    /** How many answers lead to a post, up to {@value #MOST_HOPS}. */
    private static int depth(Sighting sighting, Map<String, Sighting> posts, Map<String, Integer> known) {
        List<String> path = new ArrayList<>();
        Sighting at = sighting;
        int depth = 0;
        while (at != null && path.size() < MOST_HOPS) {
            Integer there = known.get(at.postUid());
            if (there != null) {
                depth = there;
                break;
            }
            path.add(at.postUid());
            at = at.answers() == null ? null : posts.get(at.answers());
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            depth = Math.min(MOST_HOPS, depth + 1);
            known.put(path.get(i), depth);
        }
        return depth;
    }

    private static Resolution named(
            SortedMap<String, Best> best,
            SortedMap<String, SortedSet<String>> entities,
            WeakLinks links,
            Set<String> organisations,
            Registry previous) {
        SortedMap<String, String> ids = TargetIds.assign(entities, posts(best), previous);
        int length = TargetIds.labelLength(ids.values());
        SortedMap<String, ResolvedTarget> targets = new TreeMap<>();
        SortedMap<String, String> nodes = new TreeMap<>();
        entities.forEach((entity, keys) -> {
            String id = id(ids, entity);
            Kind kind = organisations.contains(entity)
                    ? Kind.ORGANISATION
                    : Nodes.kind(entity) == TargetKey.Kind.GROUP ? Kind.GROUP : Kind.PERSON;
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
                        .map(entity -> Best.of(entity, named.weight(), TargetKey.Kind.NAME))
                        .orElse(named)
                : named;
    }

    private static SortedMap<String, SortedSet<String>> posts(SortedMap<String, Best> best) {
        SortedMap<String, SortedSet<String>> posts = new TreeMap<>();
        best.forEach((uid, main) ->
                posts.computeIfAbsent(main.entity(), entity -> new TreeSet<>()).add(uid));
        return posts;
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
            case AUTHOR, SURNAME, GIVEN, FACT, THREAD, GROUP -> false;
        };
    }
}
