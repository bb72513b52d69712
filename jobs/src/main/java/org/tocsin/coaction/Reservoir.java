package org.tocsin.coaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** An even sample of what is offered, in bounded room (Vitter's algorithm R): the same for the same seed and order. */
final class Reservoir<T> {
    private final List<T> kept = new ArrayList<>();
    private final int most;
    private final SplittableRandom random;
    private long offered;

    Reservoir(int most, long seed) {
        this.most = most;
        this.random = new SplittableRandom(seed);
    }

    void offer(T item) {
        offered++;
        if (kept.size() < most) {
            kept.add(item);
            return;
        }
        long place = random.nextLong(offered);
        if (place < most) {
            kept.set((int) place, item);
        }
    }

    List<T> kept() {
        return Collections.unmodifiableList(kept);
    }

    long offered() {
        return offered;
    }

    boolean isTruncated() {
        return offered > kept.size();
    }
}
