package org.tocsin.target;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.target.Sighting.SightedTarget;

/** By what names those are known whom posts name in full, so that a post that says another's name is not laid to them. */
final class BorneNames {
    private static final double SURELY = 0.5;

    private static final class Names {
        final Set<String> whole = new HashSet<>();
        final Set<String> last = new HashSet<>();
        final Set<String> parts = new HashSet<>();
    }

    private final WeakLinks links;
    private final Map<String, Names> known = new HashMap<>(); // by entity

    BorneNames(List<Bundle> bundles, WeakLinks links) {
        this.links = links;
        for (Bundle bundle : bundles) {
            for (SightedTarget whole : whole(bundle)) {
                Names names = known.computeIfAbsent(links.entity(whole, bundle.sighting()), entity -> new Names());
                names.whole.add(whole.key());
                bundle.of(TargetKey.Kind.SURNAME).forEach(last -> names.last.add(last.key()));
                bundle.of(TargetKey.Kind.GIVEN).forEach(first -> names.parts.add(first.key()));
                names.parts.addAll(names.last);
            }
        }
    }

    /** Whether somebody named in full cannot be this one: neither the whole name nor its last part is theirs. */
    boolean excludes(Bundle bundle, String entity) {
        Names names = known.get(entity);
        List<SightedTarget> whole = whole(bundle);
        return names != null
                && !whole.isEmpty()
                && whole.stream().noneMatch(name -> names.whole.contains(name.key()))
                && bundle.of(TargetKey.Kind.SURNAME).stream().noneMatch(last -> names.last.contains(last.key()));
    }

    /** Whether a post surely names somebody, and not this one. */
    boolean isAnothers(List<Bundle> post, String entity) {
        Names names = known.getOrDefault(entity, new Names());
        boolean another = false;
        for (Bundle bundle : post) {
            for (SightedTarget key : bundle.keys()) {
                if (key.weight() >= SURELY && names(key.kind())) {
                    boolean theirs = names.whole.contains(key.key())
                            || names.parts.contains(key.key())
                            || links.entity(key, bundle.sighting()).equals(entity);
                    if (theirs) {
                        return false;
                    }
                    another = true;
                }
            }
        }
        return another;
    }

    private static boolean names(TargetKey.Kind kind) {
        return switch (kind) {
            case HANDLE, NAME, SURNAME -> true;
            default -> false;
        };
    }

    private static List<SightedTarget> whole(Bundle bundle) {
        return bundle.of(TargetKey.Kind.NAME).stream()
                .filter(name -> name.weight() > TargetKey.BARE_WORD)
                .toList();
    }
}
