package org.tocsin.evaluate;

/** How far one group of posts is from another, and the 95 % interval: one that holds nought may be chance. */
public record Gap(String group, String other, double difference, double low, double high) {
    /**
     * Between two shares: Newcombe's hybrid of Wilson's intervals (method 10 of "Interval estimation for the difference
     * between independent proportions", Statistics in Medicine 17, 1998).
     */
    static Gap of(String group, Share share, String other, Share against) {
        double difference = share.value() - against.value();
        return new Gap(
                group,
                other,
                difference,
                difference - Math.hypot(share.value() - share.low(), against.high() - against.value()),
                difference + Math.hypot(share.high() - share.value(), against.value() - against.low()));
    }

    /** Between two means of unequal variance (Welch), by the normal deviate. */
    static Gap of(String group, Mean mean, String other, Mean against) {
        double difference = mean.value() - against.value();
        double error = Share.Z * Math.sqrt(mean.variance() / mean.of() + against.variance() / against.of());
        return new Gap(group, other, difference, difference - error, difference + error);
    }
}
