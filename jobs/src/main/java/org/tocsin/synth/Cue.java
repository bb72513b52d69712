package org.tocsin.synth;

/** A post that is still to be worded: {@code tongue} is the place of its language among those of the plot. */
record Cue(Family family, long at, Member author, Platform platform, int alias, int tongue) {}
