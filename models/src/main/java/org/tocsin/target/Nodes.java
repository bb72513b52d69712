package org.tocsin.target;

import org.jspecify.annotations.Nullable;
import org.tocsin.target.Sighting.SightedTarget;

/** What stands for a key when targets are resolved: its kind and pseudonym and, for a name, where it was said. */
final class Nodes {
    private Nodes() {}

    /** A name counts within its community; every other key already carries its scope. */
    static String of(SightedTarget target, Sighting sighting) {
        String node = target.kind() + ":" + target.key();
        return target.kind() == TargetKey.Kind.NAME ? node + "@" + sighting.communityKey() : node;
    }

    /** A surname as one author of a platform uses it; null for an author unknown. */
    static @Nullable String surname(SightedTarget surname, Sighting sighting) {
        String author = sighting.authorKey();
        return author == null ? null : of(surname, sighting) + "@" + sighting.platform() + "/" + author;
    }

    /** A key wherever it is said on one platform. */
    static String onPlatform(SightedTarget target, Sighting sighting) {
        return target.kind() + ":" + target.key() + "@@" + sighting.platform();
    }

    /** A name with one fact about whoever bears it: two bearers of a name hardly share their street as well. */
    static String fact(SightedTarget name, String fact) {
        return "fact " + name.key() + "+" + fact;
    }

    /** A part of a name, or a fact, wherever it is told in one community; a part be it used as the first or the last. */
    static String inCommunity(SightedTarget part, Sighting sighting) {
        return "part " + part.key() + "@" + sighting.communityKey();
    }

    /** A key within one thread; a post outside every thread is a thread of its own. */
    static String inThread(SightedTarget target, Sighting sighting) {
        return target.kind() + ":" + target.key() + "#" + thread(sighting);
    }

    /** A part of a name within one thread. */
    static String partInThread(SightedTarget part, Sighting sighting) {
        return "part " + part.key() + "#" + thread(sighting);
    }

    static String thread(Sighting sighting) {
        return sighting.threadKey() == null ? conversation(sighting.postUid()) : sighting.threadKey();
    }

    /** What stands for the thread of a post outside every thread, and of those that answer it. */
    static String conversation(String uid) {
        return "post " + uid;
    }

    static boolean isStrong(String node) {
        return kind(node).isStrong();
    }

    static TargetKey.Kind kind(String node) {
        return TargetKey.Kind.valueOf(node.substring(0, node.indexOf(':')));
    }
}
