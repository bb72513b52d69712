package org.tocsin.detect;

import org.tocsin.taxonomy.Stance;

/** The likeliest stance, and the probability (0 to 1) that the post is an attack. */
public record StanceEstimate(Stance label, double attack) {
    public static final StanceEstimate NEUTRAL = new StanceEstimate(Stance.NEUTRAL, 0.02);
}
