package org.tocsin.target;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * Whom a weak key means where it is said. A name attaches to one person by scope, the thread before the platform; two
 * people never become one through it. What fits several stays somebody of its own, ambiguous.
 */
final class WeakLinks {
    private static final double SURELY = 0.5;
    private static final double ANSWERED = 0.3;
    private static final int CHAT = 100; // posts of a thread that is about many

    private final StrongLinks strong;
    private final Map<String, Tally> names = new HashMap<>(); // by thread, community and platform
    private final Map<String, Tally> surnames = new HashMap<>(); // by platform and author
    private final Map<String, Tally> bearers = new HashMap<>(); // of a surname, wherever they are spoken of
    private final Map<String, Tally> bearersNear = new HashMap<>(); // of a part of a name, by thread and community
    private final Map<String, Tally> subjects = new HashMap<>();
    private final Map<String, Tally> threads = new HashMap<>(); // by a title's keys
    private final Map<String, String> titles = new HashMap<>(); // a thread's single name
    private final Map<String, String> titled = new HashMap<>(); // and back
    private final Map<String, Tally> spokenOf = new HashMap<>(); // by what a thread's posts mention
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, Tally> holders = new HashMap<>(); // by fact
    private final Components same = new Components(); // names of whom one fact is told, or which are a handle's

    WeakLinks(List<Bundle> bundles, StrongLinks strong) {
        this.strong = strong;
        for (Bundle bundle : bundles) {
            strong.entity(bundle)
                    .ifPresent(entity -> bundle.of(TargetKey.Kind.NAME).forEach(name -> {
                        vote(names, Nodes.of(name, bundle.sighting()), entity);
                        vote(names, Nodes.inThread(name, bundle.sighting()), entity);
                        vote(names, Nodes.onPlatform(name, bundle.sighting()), entity);
                    }));
            strong.entity(bundle).ifPresent(entity -> surnames(bundle).forEach(node -> vote(surnames, node, entity)));
            strong.entity(bundle)
                    .ifPresent(entity ->
                            bundle.of(TargetKey.Kind.SURNAME).forEach(surname -> vote(bearers, surname.key(), entity)));
        }
        for (Bundle bundle : bundles) {
            first(bundle, TargetKey.Kind.NAME)
                    .ifPresent(entity -> Stream.of(TargetKey.Kind.GIVEN, TargetKey.Kind.SURNAME)
                            .flatMap(kind -> bundle.of(kind).stream())
                            .forEach(part -> {
                                vote(bearersNear, Nodes.partInThread(part, bundle.sighting()), entity);
                                vote(bearersNear, Nodes.inCommunity(part, bundle.sighting()), entity);
                            }));
        }
        Collection<List<Bundle>> posts = Bundle.byPost(bundles);
        joinByFacts(posts);
        giveFactsTheirHolders(posts);
        joinHandles(posts);
        for (Bundle bundle : bundles) {
            whole(bundle)
                    .ifPresent(entity -> bundle.of(TargetKey.Kind.SUBJECT)
                            .forEach(subject -> vote(subjects, Nodes.of(subject, bundle.sighting()), entity)));
        }
        for (Bundle bundle : bundles) {
            List<SightedTarget> about = bundle.of(TargetKey.Kind.THREAD);
            Optional<String> entity = known(bundle);
            about.forEach(thread -> {
                String node = Nodes.of(thread, bundle.sighting());
                entity.ifPresent(one -> vote(threads, node, one));
                bundle.of(TargetKey.Kind.SUBJECT).stream()
                        .map(subject -> Nodes.of(subject, bundle.sighting()))
                        .forEach(subject -> {
                            titles.merge(node, subject, BinaryOperator.minBy(Comparator.naturalOrder()));
                            titled.put(subject, node);
                        });
            });
            if (about.isEmpty() && entity.isPresent() && bundle.weight() >= SURELY && isMention(bundle)) {
                vote(spokenOf, Nodes.thread(bundle.sighting()), entity.get());
            }
        }
    }

    /**
     * Two communities speak of one person where they tell the same fact of the same name. What is said of a name that
     * several bear in a community says nothing.
     */
    private void joinByFacts(Collection<List<Bundle>> posts) {
        Map<String, String> firsts = new HashMap<>(); // of whom each fact was told first
        for (List<Bundle> post : posts) {
            List<SightedTarget> told = post.stream()
                    .flatMap(bundle -> bundle.of(TargetKey.Kind.FACT).stream())
                    .distinct()
                    .toList();
            for (Bundle bundle : post) {
                List<String> facts = bundle.facts(told);
                Optional<String> who = facts.isEmpty() ? Optional.empty() : first(bundle, TargetKey.Kind.NAME);
                who.filter(entity -> !ambiguous.contains(entity))
                        .ifPresent(entity -> facts.forEach(fact -> {
                            String earlier = firsts.putIfAbsent(fact, entity);
                            if (earlier != null) {
                                same.join(earlier, entity);
                            }
                        }));
            }
        }
    }

    /** Of whom facts are told: of the one person whom their post surely names. */
    private void giveFactsTheirHolders(Collection<List<Bundle>> posts) {
        for (List<Bundle> post : posts) {
            Set<String> named = named(post);
            if (named.size() == 1) {
                String who = named.iterator().next();
                facts(post).forEach(fact -> vote(holders, fact, who));
            }
        }
    }

    private void joinHandles(Collection<List<Bundle>> posts) {
        Set<String> known = new HashSet<>();
        names.values().forEach(tally -> known.addAll(tally.candidates()));
        HandleNames pairs = new HandleNames();
        for (List<Bundle> post : posts) {
            Sighting sighting = post.get(0).sighting();
            if (sighting.isHostile()) {
                pairs.add(sighting, free(named(post), known), free(answered(post), known));
            }
        }
        holders.forEach((fact, tally) -> pairs.told(fact, free(tally.candidates(), known)));
        pairs.handles().forEach((name, handle) -> same.join(handle, name));
        joinWhereKnown(posts);
        joinAccounts(posts);
    }

    /** Two handles of whom one fact is told in a community, where one thread or one hunter is after both, are one person's. */
    private void joinAccounts(Collection<List<Bundle>> posts) {
        SortedMap<String, SortedSet<String>> told = new TreeMap<>(); // handles by fact
        Map<String, Set<String>> near = new HashMap<>(); // threads and hunters, by handle
        for (List<Bundle> post : posts) {
            Sighting sighting = post.get(0).sighting();
            if (!sighting.isHostile()) {
                continue;
            }
            List<String> whom = named(post).stream().filter(Nodes::isStrong).toList();
            whom.forEach(handle -> {
                Set<String> around = near.computeIfAbsent(handle, key -> new HashSet<>());
                if (sighting.threadPosts() < CHAT) {
                    around.add("thread " + Nodes.thread(sighting));
                }
                if (sighting.authorKey() != null) {
                    around.add("hunter " + sighting.authorKey());
                }
            });
            if (whom.size() == 1) {
                facts(post)
                        .forEach(fact -> told.computeIfAbsent(fact, key -> new TreeSet<>())
                                .add(whom.get(0)));
            }
        }
        told.values().stream().filter(handles -> handles.size() == 2).forEach(handles -> {
            boolean together = !Collections.disjoint(
                    near.getOrDefault(handles.first(), Set.of()), near.getOrDefault(handles.last(), Set.of()));
            if (together) {
                same.join(handles.first(), handles.last());
            }
        });
    }

    /**
     * A name that is one handle's in another community is the same handle's here, if those who are hostile here speak of
     * both.
     */
    private void joinWhereKnown(Collection<List<Bundle>> posts) {
        Map<String, Set<String>> holders = new TreeMap<>(); // of a name, wherever it is
        Map<String, Set<String>> hunted = new HashMap<>(); // by community
        Map<String, Set<String>> unknown = new TreeMap<>(); // names without a holder, by community
        for (List<Bundle> post : posts) {
            Sighting sighting = post.get(0).sighting();
            for (Bundle bundle : post) {
                for (SightedTarget name : bundle.of(TargetKey.Kind.NAME)) {
                    String whose = entity(name, sighting);
                    if (Nodes.isStrong(whose)) {
                        holders.computeIfAbsent(name.key(), key -> new TreeSet<>())
                                .add(whose);
                    } else if (sighting.isHostile() && !ambiguous.contains(whose)) {
                        unknown.computeIfAbsent(sighting.communityKey(), key -> new TreeSet<>())
                                .add(name.key() + " " + whose);
                    }
                }
            }
            if (sighting.isHostile()) {
                hunted.computeIfAbsent(sighting.communityKey(), key -> new TreeSet<>())
                        .addAll(named(post));
            }
        }
        unknown.forEach((community, names) -> names.forEach(both -> {
            int space = both.indexOf(' ');
            Set<String> known = holders.getOrDefault(both.substring(0, space), Set.of());
            Set<String> here = hunted.getOrDefault(community, Set.of());
            List<String> may = known.stream().filter(here::contains).toList();
            if (may.size() == 1) {
                same.join(may.get(0), both.substring(space + 1));
            }
        }));
    }

    /** Those of whom it is not settled yet whose handle or name they are. */
    private Set<String> free(Collection<String> whom, Set<String> known) {
        return whom.stream()
                .filter(one -> Nodes.isStrong(one) ? !known.contains(one) : !ambiguous.contains(one))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom a post surely names. */
    private Set<String> named(List<Bundle> post) {
        Set<String> named = new TreeSet<>();
        for (Bundle bundle : post) {
            for (SightedTarget key : bundle.keys()) {
                boolean names = key.kind() == TargetKey.Kind.HANDLE
                        || key.kind() == TargetKey.Kind.AUTHOR
                        || key.kind() == TargetKey.Kind.NAME;
                if (names && key.weight() >= SURELY) {
                    named.add(entity(key, bundle.sighting()));
                }
            }
        }
        return named;
    }

    /** Whom a post answers, or its title names, while it speaks of another. */
    private Set<String> answered(List<Bundle> post) {
        Set<String> answered = new TreeSet<>();
        for (Bundle bundle : post) {
            for (SightedTarget key : bundle.of(TargetKey.Kind.HANDLE)) {
                if (key.weight() >= ANSWERED && key.weight() < SURELY) {
                    answered.add(entity(key, bundle.sighting()));
                }
            }
        }
        return answered;
    }

    private static List<String> facts(List<Bundle> post) {
        return post.stream()
                .flatMap(bundle ->
                        bundle.of(TargetKey.Kind.FACT).stream().map(fact -> Nodes.inCommunity(fact, bundle.sighting())))
                .distinct()
                .toList();
    }

    /**
     * Whom a single name means: the one who bears it in the thread, or else, where it is hostile, whoever clearly is spoken
     * of by it in the community.
     */
    Optional<String> bearer(Bundle bundle) {
        Sighting sighting = bundle.sighting();
        for (SightedTarget part : bundle.singles()) {
            Tally thread = bearersNear.get(Nodes.partInThread(part, sighting));
            Tally community = sighting.isHostile() ? bearersNear.get(Nodes.inCommunity(part, sighting)) : null;
            Tally near = thread == null ? community : thread;
            Optional<String> who = near == null ? Optional.empty() : near.clearly(1);
            if (who.isPresent()) {
                return who.map(same::root);
            }
        }
        return Optional.empty();
    }

    /** Of whom a fact is clearly told in a community: elsewhere others may live and work there. */
    Optional<String> holder(SightedTarget fact, Sighting sighting) {
        return Optional.ofNullable(holders.get(Nodes.inCommunity(fact, sighting)))
                .flatMap(tally -> tally.clearly(1))
                .map(same::root);
    }

    /** The entity of a key where it is said: the root of strong ones, or the key's own node. */
    String entity(SightedTarget target, Sighting sighting) {
        return same.root(meant(target, sighting));
    }

    private String meant(SightedTarget target, Sighting sighting) {
        String node = Nodes.of(target, sighting);
        return switch (target.kind()) {
            case HANDLE, CONTACT, AUTHOR -> strong.root(node);
            case NAME -> name(target, sighting);
            case SUBJECT -> subject(node, sighting);
            case THREAD -> thread(node, sighting);
            case GROUP, SURNAME, GIVEN, FACT -> node;
        };
    }

    /**
     * The person whom a thread is about, if they bear the surname of somebody named there who is not known otherwise: a
     * relative, or they themselves under another form of their name. The post is then about that person; the name
     * itself joins nobody.
     */
    Optional<String> namesake(Bundle bundle) {
        Sighting sighting = bundle.sighting();
        return sighting.targets().stream()
                .filter(target -> target.kind() == TargetKey.Kind.THREAD)
                .findFirst()
                .flatMap(thread -> about(Nodes.of(thread, sighting), sighting))
                .or(() -> Optional.ofNullable(spokenOf.get(Nodes.thread(sighting)))
                        .flatMap(posts -> posts.clearly(1))) // one post will do where the surname agrees
                .filter(entity -> bundle.of(TargetKey.Kind.SURNAME).stream()
                        .map(surname -> bearers.get(surname.key()))
                        .anyMatch(tally -> tally != null && tally.holds(entity)))
                .map(same::root);
    }

    boolean isAmbiguous(String entity) {
        return ambiguous.contains(entity);
    }

    private String name(SightedTarget target, Sighting sighting) {
        String node = Nodes.of(target, sighting);
        List<Tally> known = Stream.of(Nodes.inThread(target, sighting), node, Nodes.onPlatform(target, sighting))
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
        for (Tally scope : known) { // the narrowest first
            if (scope.only().isPresent()) {
                return scope.only().get();
            }
        }
        return known.isEmpty() ? node : doubtful(node);
    }

    private String subject(String node, Sighting sighting) {
        Tally votes = subjects.get(node);
        String thread = titled.get(node);
        if (votes != null || thread == null) {
            return clearly(votes, node);
        }
        return about(thread, sighting).orElse(node);
    }

    private String thread(String node, Sighting sighting) {
        return about(node, sighting).orElseGet(() -> {
            String name = titles.get(node);
            boolean several = spokenOf.containsKey(Nodes.thread(sighting)) || threads.containsKey(node);
            return name != null ? name : several ? doubtful(node) : node;
        });
    }

    /**
     * Whom a thread is clearly about: by its title, or else by those whom its posts speak of. Where the title gives a
     * single name, one post is not enough to say whose it is.
     */
    private Optional<String> about(String node, Sighting sighting) {
        Tally title = threads.get(node);
        if (title != null) {
            return title.clearly(1);
        }
        Tally posts = spokenOf.get(Nodes.thread(sighting));
        return posts == null ? Optional.empty() : posts.clearly(titles.containsKey(node) ? 2 : 1);
    }

    private String clearly(@Nullable Tally tally, String node) {
        return tally == null ? node : tally.clearly(1).orElseGet(() -> doubtful(node));
    }

    private String doubtful(String node) {
        ambiguous.add(node);
        return node;
    }

    /** Whom a strong key or a whole name means. */
    private Optional<String> whole(Bundle bundle) {
        return strong.entity(bundle).or(() -> first(bundle, TargetKey.Kind.NAME));
    }

    /** The same, or whom the author otherwise means by the surname. */
    private Optional<String> known(Bundle bundle) {
        return whole(bundle)
                .or(() -> bearer(bundle))
                .or(() -> surnames(bundle).stream()
                        .map(surnames::get)
                        .filter(Objects::nonNull)
                        .flatMap(votes -> votes.clearly(1).stream())
                        .findFirst());
    }

    private static List<String> surnames(Bundle bundle) {
        return bundle.of(TargetKey.Kind.SURNAME).stream()
                .map(surname -> Nodes.surname(surname, bundle.sighting()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private Optional<String> first(Bundle bundle, TargetKey.Kind kind) {
        return bundle.of(kind).stream()
                .map(key -> entity(key, bundle.sighting()))
                .min(String::compareTo);
    }

    private static boolean isMention(Bundle bundle) {
        return bundle.keys().stream().anyMatch(key -> key.kind() != TargetKey.Kind.AUTHOR);
    }

    private static void vote(Map<String, Tally> tallies, String node, String entity) {
        tallies.computeIfAbsent(node, key -> new Tally()).add(entity);
    }
}
