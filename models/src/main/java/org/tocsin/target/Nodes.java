package org.tocsin.target;

import org.jspecify.annotations.Nullable;
import org.tocsin.target.Sighting.SightedTarget;

/** What stands for a key when targets are resolved: its kind and pseudonym and, for a name, where it was said. */
final class Nodes {
    private Nodes() {}

    /** A name counts within its platform; every other key already carries its scope. */
    static String of(SightedTarget target, Sighting sighting) {
        String node = target.kind() + ":" + target.key();
        return target.kind() == TargetKey.Kind.NAME ? node + "@" + sighting.platform() : node;
    }

    /** A surname as one author of a platform uses it; null for an author unknown. */
    static @Nullable String surname(SightedTarget surname, Sighting sighting) {
        String author = sighting.authorKey();
        return author == null ? null : of(surname, sighting) + "@" + sighting.platform() + "/" + author;
    }

    /** A key within one thread; a post outside every thread is a thread of its own. */
    static String inThread(SightedTarget target, Sighting sighting) {
        return target.kind() + ":" + target.key() + "#" + thread(sighting);
    }

    static String thread(Sighting sighting) {
        return sighting.threadKey() == null ? "post " + sighting.postUid() : sighting.threadKey();
    }

    static boolean isStrong(String node) {
        return kind(node).isStrong();
    }

    static TargetKey.Kind kind(String node) {
        return TargetKey.Kind.valueOf(node.substring(0, node.indexOf(':')));
    }
}
