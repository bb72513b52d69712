package org.tocsin.target;

import java.util.Arrays;

/** What the resolver makes of posts, for the tests of its parts. */
final class Resolved {
    private Resolved() {}

    static Resolution resolve(Sightings... posts) {
        return new TargetResolver()
                .resolve(Arrays.stream(posts).map(Sightings::seen).toList(), Registry.empty());
    }

    static String target(Resolution resolution, String uid) {
        return resolution.aims().get(uid).targetId();
    }

    static ResolvedTarget who(Resolution resolution, String uid) {
        return resolution.targets().get(target(resolution, uid));
    }
}
