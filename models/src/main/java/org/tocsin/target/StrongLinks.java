package org.tocsin.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * Which strong keys are one person's: those listed together for one person, unless one of them is a switchboard, which
 * touches more than {@value #SWITCHBOARD} others. A published contact is something that somebody has: where a thread
 * gives it for a name whose holder the thread knows, it is that holder's; it never makes two holders one.
 */
final class StrongLinks {
    static final int SWITCHBOARD = 50;
    private static final int LONGEST_LIST = 20; // keys in one bundle; more is a list, nobody's description

    private final Components components = new Components();
    private final Set<String> switchboards = new HashSet<>();
    private final Set<String> holders = new HashSet<>(); // roots with a handle or an account

    StrongLinks(List<Bundle> bundles) {
        findSwitchboards(bundles);
        for (Bundle bundle : bundles) {
            List<String> linking = linking(bundle);
            for (int i = 1; i < linking.size(); i++) {
                components.join(linking.get(i - 1), linking.get(i));
            }
        }
        for (Bundle bundle : bundles) {
            for (String node : bundle.strong()) {
                if (Nodes.kind(node) != TargetKey.Kind.CONTACT) {
                    holders.add(components.root(node));
                }
            }
        }
        giveContactsTheirHolders(bundles);
    }

    /** Whom a bundle's strong keys mean; empty when it has none, or only switchboards. */
    Optional<String> entity(Bundle bundle) {
        return bundle.strong().stream()
                .filter(node -> !switchboards.contains(node))
                .map(components::root)
                .min(String::compareTo);
    }

    String root(String node) {
        return components.root(node);
    }

    private List<String> linking(Bundle bundle) {
        List<String> strong = bundle.strong();
        return strong.size() > LONGEST_LIST
                ? List.of()
                : strong.stream().filter(node -> !switchboards.contains(node)).toList();
    }

    private void findSwitchboards(List<Bundle> bundles) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Bundle bundle : bundles) {
            List<String> strong = bundle.strong();
            for (String node : strong) {
                Set<String> near = neighbours.computeIfAbsent(node, key -> new HashSet<>());
                for (int i = 0; i < strong.size() && near.size() <= SWITCHBOARD; i++) {
                    if (!strong.get(i).equals(node)) {
                        near.add(strong.get(i));
                    }
                }
            }
        }
        neighbours.forEach((node, near) -> {
            if (near.size() > SWITCHBOARD) {
                switchboards.add(node);
            }
        });
    }

    private void giveContactsTheirHolders(List<Bundle> bundles) {
        SortedMap<String, SortedSet<String>> contacts = new TreeMap<>();
        SortedMap<String, SortedSet<String>> known = new TreeMap<>();
        for (Bundle bundle : bundles) {
            Optional<String> entity = entity(bundle);
            if (entity.isPresent()) {
                var side = holders.contains(entity.get()) ? known : contacts;
                for (String name : namesInThread(bundle)) {
                    side.computeIfAbsent(name, node -> new TreeSet<>()).add(entity.get());
                }
            }
        }
        List<String[]> held = new ArrayList<>();
        contacts.forEach((name, roots) -> {
            SortedSet<String> people = known.getOrDefault(name, new TreeSet<>());
            if (people.isEmpty()) {
                roots.forEach(root -> components.join(roots.first(), root));
            }
            roots.forEach(root -> people.forEach(person -> held.add(new String[] {root, person})));
        });
        SortedMap<String, SortedSet<String>> candidates = new TreeMap<>();
        for (String[] pair : held) {
            candidates
                    .computeIfAbsent(components.root(pair[0]), root -> new TreeSet<>())
                    .add(pair[1]);
        }
        candidates.forEach((contact, people) -> {
            if (people.size() == 1) {
                components.join(contact, people.first());
            }
        });
    }

    /** A whole name if there is one, else a single one, and whomever the thread is about; all within the thread. */
    private static List<String> namesInThread(Bundle bundle) {
        List<SightedTarget> names = bundle.of(TargetKey.Kind.NAME);
        List<SightedTarget> all = new ArrayList<>(names.isEmpty() ? bundle.of(TargetKey.Kind.SUBJECT) : names);
        all.addAll(bundle.of(TargetKey.Kind.THREAD));
        return all.stream().map(key -> Nodes.inThread(key, bundle.sighting())).toList();
    }
}
