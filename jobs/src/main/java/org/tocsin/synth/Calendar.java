package org.tocsin.synth;

import java.util.SplittableRandom;

/** The days that a dump spans, in seconds since 1970: people sleep at night and talk in the evening. */
record Calendar(long begin, long end) {
    static final long HOUR = 3600;
    static final long DAY = 24 * HOUR;
    /** How likely a post is at each hour, of the likeliest. */
    private static final double[] AWAKE = {
        .35, .2, .1, .06, .05, .08, .2, .4, .55, .6, .6, .65, .75, .7, .65, .65, .7, .75, .85, .95, 1, 1, .85, .6
    };

    long length() {
        return end - begin;
    }

    /** Some time when people are awake. */
    long anyTime(SplittableRandom random) {
        long at = begin + random.nextLong(length());
        while (!awake(at, random)) {
            at = begin + random.nextLong(length());
        }
        return at;
    }

    /** This time, or one some hours later when people are awake. */
    long awakeFrom(long at, SplittableRandom random) {
        long later = at;
        while (!awake(later, random)) {
            later += HOUR + random.nextLong(HOUR);
        }
        return later;
    }

    private static boolean awake(long at, SplittableRandom random) {
        return random.nextDouble() < AWAKE[(int) (at / HOUR % 24)];
    }
}
