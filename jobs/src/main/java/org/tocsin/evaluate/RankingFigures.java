package org.tocsin.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.train.LabelledPost;
import org.tocsin.train.Ranked;

/**
 * How well one score (0 to 1) puts the yes above the no, whatever the threshold, and whether it can be read as a
 * probability. {@code posts} counts those whose label says yes or no.
 */
public record RankingFigures(
        int posts,
        int positives,
        double averagePrecision,
        double rocArea,
        List<Ranked.Point> curve,
        Calibration calibration) {
    public RankingFigures {
        curve = List.copyOf(curve);
    }

    /** Empty where no post is a yes, or none a no. */
    static Optional<RankingFigures> of(
            List<JudgedPost> posts,
            Function<LabelledPost, @Nullable Boolean> label,
            ToDoubleFunction<JudgedPost> score) {
        List<JudgedPost> known =
                posts.stream().filter(p -> label.apply(p.labelled()) != null).toList();
        double[] scores = known.stream().mapToDouble(score).toArray();
        boolean[] yes = new boolean[scores.length];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = Boolean.TRUE.equals(label.apply(known.get(i).labelled()));
        }
        Ranked ranked = new Ranked(scores, yes);
        if (ranked.positives() == 0 || ranked.positives() == yes.length) {
            return Optional.empty();
        }
        return Optional.of(new RankingFigures(
                yes.length,
                ranked.positives(),
                ranked.averagePrecision(),
                ranked.rocArea(),
                ranked.curve(),
                Calibration.of(scores, yes)));
    }
}
