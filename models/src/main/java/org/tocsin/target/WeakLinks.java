package org.tocsin.target;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * Whom a weak key means where it is said. A name attaches to one person by scope, the thread before the platform; two
 * people never become one through it. What fits several stays somebody of its own, ambiguous.
 */
final class WeakLinks {
    private static final double SURELY = 0.5;

    private final StrongLinks strong;
    private final Map<String, Tally> names = new HashMap<>(); // by platform and by thread
    private final Map<String, Tally> surnames = new HashMap<>(); // by platform and author
    private final Map<String, Tally> bearers = new HashMap<>(); // of a surname, wherever they are spoken of
    private final Map<String, Tally> subjects = new HashMap<>();
    private final Map<String, Tally> threads = new HashMap<>(); // by a title's keys
    private final Map<String, String> titles = new HashMap<>(); // a thread's single name
    private final Map<String, String> titled = new HashMap<>(); // and back
    private final Map<String, Tally> spokenOf = new HashMap<>(); // by what a thread's posts mention
    private final Set<String> ambiguous = new HashSet<>();

    WeakLinks(List<Bundle> bundles, StrongLinks strong) {
        this.strong = strong;
        for (Bundle bundle : bundles) {
            strong.entity(bundle)
                    .ifPresent(entity -> bundle.of(TargetKey.Kind.NAME).forEach(name -> {
                        vote(names, Nodes.of(name, bundle.sighting()), entity);
                        vote(names, Nodes.inThread(name, bundle.sighting()), entity);
                    }));
            strong.entity(bundle).ifPresent(entity -> surnames(bundle).forEach(node -> vote(surnames, node, entity)));
            strong.entity(bundle)
                    .ifPresent(entity ->
                            bundle.of(TargetKey.Kind.SURNAME).forEach(surname -> vote(bearers, surname.key(), entity)));
        }
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

    /** The entity of a key where it is said: the root of strong ones, or the key's own node. */
    String entity(SightedTarget target, Sighting sighting) {
        String node = Nodes.of(target, sighting);
        return switch (target.kind()) {
            case HANDLE, CONTACT, AUTHOR -> strong.root(node);
            case NAME -> name(target, sighting);
            case SUBJECT -> subject(node, sighting);
            case THREAD -> thread(node, sighting);
            case GROUP, SURNAME -> node;
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
                        .anyMatch(tally -> tally != null && tally.holds(entity)));
    }

    boolean isAmbiguous(String entity) {
        return ambiguous.contains(entity);
    }

    private String name(SightedTarget target, Sighting sighting) {
        String node = Nodes.of(target, sighting);
        Tally here = names.get(Nodes.inThread(target, sighting));
        Tally anywhere = names.get(node);
        if (here != null && here.only().isPresent()) {
            return here.only().get();
        }
        if (anywhere == null) {
            return node;
        }
        return anywhere.only().orElseGet(() -> doubtful(node));
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
