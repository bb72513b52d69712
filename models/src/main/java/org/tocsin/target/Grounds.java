package org.tocsin.target;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * On what ground posts are about one target, or no longer are. Sorts of evidence are added, the stronger first, until
 * they connect the posts; the last one added is the ground.
 */
public final class Grounds {
    private final Map<String, Sighting> posts = new HashMap<>();
    private final Constraints constraints;

    public Grounds(Collection<Sighting> sightings, Constraints constraints) {
        sightings.forEach(sighting -> posts.put(sighting.postUid(), sighting));
        this.constraints = constraints;
    }

    /** Why two sets of posts are one target's now; {@code all} are those of the target, by uid. */
    public Ground joined(Set<String> those, Set<String> others, Collection<String> all) {
        if (constraints.join(those::contains, others::contains)) {
            return Ground.REVIEWER;
        }
        List<Bundle> bundles =
                Bundle.all(all.stream().map(posts::get).filter(Objects::nonNull).toList());
        Components tied = new Components();
        for (Ground ground : List.of(Ground.SAID_SAME, Ground.SHARED_CONTACT, Ground.SAME_NAME, Ground.CONVERSATION)) {
            bundles.forEach(bundle -> tie(bundle, ground, tied));
            Set<String> there = those.stream().map(tied::root).collect(Collectors.toSet());
            if (others.stream().map(tied::root).anyMatch(there::contains)) {
                return ground;
            }
        }
        return Ground.OTHER_EVIDENCE;
    }

    /** Why two sets of posts are two targets' now. */
    public Ground parted(Set<String> those, Set<String> others) {
        return constraints.part(those::contains, others::contains) ? Ground.REVIEWER : Ground.UNTIED;
    }

    private static void tie(Bundle bundle, Ground ground, Components tied) {
        Sighting sighting = bundle.sighting();
        Optional<String> first = Optional.empty();
        for (SightedTarget key : bundle.targets()) {
            if (key.weight() > TargetKey.BARE_WORD && isGround(key.kind(), ground)) {
                String node = Nodes.of(key, sighting);
                first.ifPresent(one -> tied.join(one, node));
                first = Optional.of(node);
            }
        }
        boolean surest = bundle.keys().contains(sighting.targets().get(0));
        if (surest) { // whom the post is about, and not whom it names beside
            first.ifPresent(one -> tied.join(one, sighting.postUid()));
        }
    }

    private static boolean isGround(TargetKey.Kind kind, Ground most) {
        Ground ground = switch (kind) {
            case HANDLE, AUTHOR -> Ground.SAID_SAME;
            case CONTACT -> Ground.SHARED_CONTACT;
            case NAME -> Ground.SAME_NAME;
            case SUBJECT, SURNAME, GIVEN, FACT, THREAD, GROUP -> Ground.CONVERSATION;
        };
        return ground.compareTo(most) <= 0;
    }
}
