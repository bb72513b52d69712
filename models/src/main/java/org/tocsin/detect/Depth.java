package org.tocsin.detect;

/** How hard to look at a post. */
public enum Depth {
    /** Cheap screens first; what they pass over is not looked at again. */
    SCREENED,
    /** Every detector on every post: slower, and the yardstick for what screening loses. */
    EXHAUSTIVE
}
