package org.tocsin.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.target.Sighting.SightedIdentifier;
import org.tocsin.target.Sighting.SightedTarget;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;

/** The keys that one post gives for one person. */
record Bundle(Sighting sighting, List<SightedTarget> keys) {
    private static final double TOLD = 0.5;
    private static final int MOST_FACTS = 8;

    /** Facts that tell two people of one name apart. */
    private static final Set<IdentifierType> TELLING = EnumSet.of(
            IdentifierType.STREET_ADDRESS,
            IdentifierType.EMPLOYER,
            IdentifierType.SCHOOL,
            IdentifierType.BIRTH_DATE,
            IdentifierType.LICENCE_PLATE,
            IdentifierType.PHONE,
            IdentifierType.EMAIL,
            IdentifierType.PROFILE_URL);

    /** The bundles of all posts, post by post. */
    static List<Bundle> all(Collection<Sighting> sightings) {
        BareWords words = new BareWords(sightings);
        Namesakes namesakes = new Namesakes(sightings);
        List<Bundle> bundles = new ArrayList<>();
        for (Sighting sighting : sightings) {
            SortedMap<Integer, List<SightedTarget>> people = new TreeMap<>();
            for (SightedTarget target : sighting.targets()) {
                people.computeIfAbsent(target.bundle(), number -> new ArrayList<>())
                        .add(target);
            }
            people.values().stream()
                    .map(keys -> words.settle(keys, sighting))
                    .filter(keys -> !keys.isEmpty())
                    .map(keys -> keys.stream()
                            .map(key -> namesakes.settle(key, sighting))
                            .toList())
                    .forEach(keys -> bundles.add(new Bundle(sighting, keys)));
        }
        return bundles;
    }

    /** The same bundles, those of each post together. */
    static Collection<List<Bundle>> byPost(List<Bundle> bundles) {
        Map<String, List<Bundle>> posts = new LinkedHashMap<>();
        bundles.forEach(bundle -> posts.computeIfAbsent(bundle.sighting().postUid(), uid -> new ArrayList<>())
                .add(bundle));
        return posts.values();
    }

    List<SightedTarget> of(TargetKey.Kind kind) {
        return keys.stream().filter(key -> key.kind() == kind).toList();
    }

    /** The keys that a target can be known by: all but parts of names, and facts, which may be told of several. */
    List<SightedTarget> targets() {
        return keys.stream()
                .filter(key -> switch (key.kind()) {
                    case SURNAME, GIVEN, FACT -> false;
                    case HANDLE, CONTACT, AUTHOR, NAME, SUBJECT, THREAD, GROUP -> true;
                })
                .toList();
    }

    /** Single words by which it names somebody whom it does not name otherwise. */
    List<SightedTarget> singles() {
        boolean known = keys.stream().anyMatch(key -> key.kind().isStrong() || key.kind() == TargetKey.Kind.NAME);
        return known ? List.of() : of(TargetKey.Kind.SURNAME);
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

    /**
     * What its post tells of the one person whom it names: the name and each fact together, and the post's words, which
     * others may copy. {@code told} are the facts told in pairs of words.
     */
    List<String> facts(List<SightedTarget> told) {
        List<SightedTarget> names = of(TargetKey.Kind.NAME).stream()
                .filter(name -> name.weight() > TargetKey.BARE_WORD)
                .toList();
        boolean alone = names.size() == 1
                && sighting.targets().stream()
                                .filter(key -> key.kind() == TargetKey.Kind.NAME && key.weight() >= TOLD)
                                .count()
                        == 1;
        if (!alone) {
            return List.of();
        }
        Stream<String> identifiers = sighting.identifiers().stream()
                .filter(fact -> TELLING.contains(fact.type()) && fact.about() != About.SELF)
                .limit(MOST_FACTS)
                .map(SightedIdentifier::valueKey);
        Stream<String> pairs = told.stream().map(SightedTarget::key).limit(MOST_FACTS);
        return Stream.of(identifiers, pairs, Stream.of(sighting.contentKey()))
                .flatMap(facts -> facts)
                .map(fact -> Nodes.fact(names.get(0), fact))
                .toList();
    }

    double weight() {
        return keys.stream().mapToDouble(SightedTarget::weight).max().orElse(0);
    }
}
