package org.tocsin.classify;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/**
 * What the learned model makes of a post. {@code attack} and {@code threat} are calibrated probabilities (0 to 1) that it
 * is an attack and that it threatens; {@code isAttack} says that the first is high enough to flag. {@code stances} says
 * how likely each stance is beside the others, {@code indicators} the same of each indicator, and {@code hints} which of
 * these are likely enough to be heard.
 */
public record Judgement(
        double attack,
        boolean isAttack,
        double threat,
        Map<Stance, Double> stances,
        Map<Indicator, Double> indicators,
        List<Hint> hints) {

    /**
     * An indicator that is heard, how likely it is (0 to 1), and the words that speak most for it, in UTF-16 units of the
     * normal form.
     */
    public record Hint(Indicator indicator, double probability, int begin, int end) {}

    public Judgement {
        stances = Map.copyOf(stances);
        indicators = Map.copyOf(indicators);
        hints = List.copyOf(hints);
    }

    /** How likely it is that one of these indicators is there. */
    public double any(Predicate<Indicator> which) {
        return indicators.entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
