package org.tocsin.train;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tocsin.taxonomy.Stance;

/**
 * Where to flag: the lowest probability of an attack at which few enough posts that are none would be flagged. Posts made
 * from templates, which say whether they are hostile, are too easy to set it.
 */
final class FlagThreshold {
    private FlagThreshold() {}

    static double of(List<Trainer.Example> examples, double[] probabilities) {
        double labelled = quantile(
                examples,
                probabilities,
                post -> post.stance() != null && post.stance() != Stance.ATTACK && post.hostile() == null,
                Trainer.FALSE_FLAGS);
        double background =
                quantile(examples, probabilities, LabelledPost::background, Trainer.FALSE_FLAGS_OF_BACKGROUND);
        return Math.min(0.95, Math.max(0.05, Math.max(labelled, background)));
    }

    /** The probability that a share of the posts reaches. */
    private static double quantile(
            List<Trainer.Example> examples, double[] probabilities, Predicate<LabelledPost> which, double share) {
        double[] sorted = IntStream.range(0, probabilities.length)
                .filter(i -> which.test(examples.get(i).post()))
                .mapToDouble(i -> probabilities[i])
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.floor((sorted.length - 1) * (1 - share))];
    }
}
