package org.tocsin.synth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario with its people, places and time: all that {@link Scene} needs to play it once. {@code start} counts
 * seconds since 1970, {@code vigour} thins the posts out or has more of them;
 * {@code action} is when the mob means to strike, null when any day will do. {@code tongues} are those that the mob speaks;
 * {@code hand} is 1 for the second of two acts, 0 for others.
 */
record Plot(
        String id,
        Scenario scenario,
        List<World.Tongue> tongues,
        Person person,
        @Nullable String campaign,
        @Nullable String target,
        String nameKey,
        Tier tier,
        Community community,
        List<Platform> platforms,
        long start,
        double vigour,
        @Nullable Long action,
        int hand,
        long seed) {
    World.Tongue tongue() {
        return tongues.get(0);
    }

    long end() {
        return start + scenario.length();
    }
}
