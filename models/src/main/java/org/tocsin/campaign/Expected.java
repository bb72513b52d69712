package org.tocsin.campaign;

import java.util.stream.Stream;

/**
 * How many of some posts are what they seem, each with its own probability: the mean in thousandths of a post, and the
 * variance in millionths. Whole numbers, so that no order of summing shows.
 */
public record Expected(int milli, long variance) {
    private static final double TENTH = 1.2816; // standard deviations from the mean to the outer tenth of a normal

    /** Where in the distribution to look: the ends of the 80 % interval, and its middle. */
    public enum Level {
        LOW(-1),
        MEAN(0),
        HIGH(1);

        private final int side;

        Level(int side) {
            this.side = side;
        }
    }

    /** Sums independent trials (a Poisson-binomial count). */
    public static Expected of(Stream<Member> posts) {
        int[] weights =
                posts.mapToInt(post -> (int) Math.round(post.weight() * 1000)).toArray();
        int milli = 0;
        long variance = 0;
        for (int weight : weights) {
            milli += weight;
            variance += (long) weight * (1000 - weight);
        }
        return new Expected(milli, variance);
    }

    /** The count in thousandths at an end of the 80 % interval (normal approximation) or in the middle. */
    public int at(Level level) {
        return Math.max(0, milli + level.side * (int) Math.round(TENTH * Math.sqrt((double) variance)));
    }
}
