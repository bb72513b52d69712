package org.tocsin.detect;

import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/**
 * The likeliest stance, and the probability (0 to 1) that the post is an attack. {@code hostility} is the probability that
 * it speaks as those do who hunt somebody, mockery and accusations included: alone it flags nothing, beside an attack on
 * the same person it tells who joins in. {@code organisation} is the probability that it speaks of a firm or an
 * institution. {@code leaning} is the likeliest sign of harm, however unlikely; null if there is no more to say than
 * hostility.
 */
public record StanceEstimate(
        Stance label,
        double attack,
        double hostility,
        double organisation,
        @Nullable Indicator leaning) {
    public static final StanceEstimate NEUTRAL = new StanceEstimate(Stance.NEUTRAL, 0.02);

    /** As hostile as it is likely to be an attack. */
    public StanceEstimate(Stance label, double attack) {
        this(label, attack, attack, 0, null);
    }
}
