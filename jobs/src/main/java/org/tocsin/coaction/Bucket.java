package org.tocsin.coaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shares of one object in one window's length of time and in the length before it. Pairs are told where the later
 * share stands, so that the two sides of an edge meet once. A pair needs two accounts and at most a window between them.
 *
 * <p>Room and work are bounded, whatever is hot: of the actors, and of one actor's shares, an even sample of
 * {@value #MOST} stays, and a pair weighs as much as it was unlikely to stay (Horvitz and Thompson's estimator).
 */
final class Bucket {
    /** The most actors, and the most shares of one actor, that are looked at one by one. */
    static final int MOST = 200;

    private final long start;
    private final long window;
    private final int most;
    private final long seed;
    private final Reservoir<Actor> actors;
    private Actor last;
    private long shares;
    private boolean own;
    private boolean hyperactive;

    /** Two accounts, and how many pairs of shares they have: an estimate where {@code estimated}. */
    record Pair(String one, String other, double weight, boolean estimated) {}

    /** {@code start} and {@code window} in seconds; the same {@code seed} and shares give the same sample. */
    Bucket(long start, long window, int most, long seed) {
        this.start = start;
        this.window = window;
        this.most = most;
        this.seed = seed;
        this.actors = new Reservoir<>(most, seed);
        this.last = new Actor("", most, seed);
    }

    /** Takes one share; those of one account come one after the other. */
    void add(String account, long second) {
        if (actors.offered() == 0 || !last.account().equals(account)) {
            last = new Actor(account, most, seed);
            actors.offer(last);
        }
        last.sharesAt(second);
        hyperactive |= last.isTruncated();
        own |= second >= start;
        shares++;
    }

    /** The first second whose shares may be here. */
    long begin() {
        return start - window;
    }

    /** The first second whose shares no more are here. */
    long end() {
        return start + window;
    }

    long shares() {
        return shares;
    }

    long actors() {
        return actors.offered();
    }

    /** Whether some shares were left out that may make pairs here. */
    boolean isTruncated() {
        return own && (actors.isTruncated() || hyperactive);
    }

    List<Pair> pairs() {
        if (!own) {
            return List.of();
        }
        List<Actor> kept = actors.kept();
        List<long[]> times = kept.stream().map(Actor::times).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            for (int j = 0; j < i; j++) {
                long together = together(times.get(i), times.get(j));
                if (together > 0) {
                    pairs.add(pair(kept.get(i), kept.get(j), together));
                }
            }
        }
        return pairs;
    }

    private Pair pair(Actor one, Actor other, long together) {
        double drawn = actors.kept().size();
        double all = actors.offered();
        double scale = all * (all - 1) / (drawn * (drawn - 1)) * one.scale() * other.scale();
        boolean estimated = actors.isTruncated() || one.isTruncated() || other.isTruncated();
        return new Pair(one.account(), other.account(), together * scale, estimated);
    }

    /** Pairs within the window but for those that ended before {@code start}: the bucket before has told them. */
    private long together(long[] one, long[] other) {
        long pairs = 0;
        int from = 0;
        int to = 0;
        for (long second : one) {
            while (from < other.length && other[from] < second - window) {
                from++;
            }
            while (to < other.length && other[to] <= second + window) {
                to++;
            }
            pairs += to - from;
        }
        return pairs - before(one) * before(other);
    }

    private long before(long[] times) {
        return Arrays.stream(times).filter(second -> second < start).count();
    }
}
