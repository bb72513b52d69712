package org.tocsin.classify;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/**
 * What the learned model makes of a post. {@code attack} and {@code threat} are calibrated probabilities (0 to 1) that it
 * is an attack, that it threatens, that it is hostile and that it
 * speaks of a firm or an institution; {@code isAttack} says that the first is high enough to flag. {@code stances} says
 * how likely each stance is beside the others, {@code indicators} the same of each indicator, and {@code hints} which of
 * these are likely enough to be heard.
 */
public record Judgement(
        double attack,
        boolean isAttack,
        double threat,
        double hostility,
        double organisation,
        Map<Stance, Double> stances,
        Map<Indicator, Double> indicators,
        List<Hint> hints) {

    /**
     * An indicator that is heard, how likely it is (0 to 1), and the words that speak most for it, in UTF-16 units of the
     * normal form.
     */
    public record Hint(Indicator indicator, double probability, int begin, int end) {}

    public Judgement {
        stances = Collections.unmodifiableMap(new EnumMap<>(stances));
        indicators = Collections.unmodifiableMap(new EnumMap<>(indicators));
        hints = List.copyOf(hints);
    }

    /** How likely it is that one of these indicators is there. */
    public double any(Predicate<Indicator> which) {
        double most = 0; // asked of every post
        for (Map.Entry<Indicator, Double> entry : indicators.entrySet()) {
            if (entry.getValue() > most && which.test(entry.getKey())) {
                most = entry.getValue();
            }
        }
        return most;
    }
}
