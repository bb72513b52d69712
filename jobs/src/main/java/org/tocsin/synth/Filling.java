package org.tocsin.synth;

import java.util.SplittableRandom;

/** Says what stands in the slots of a post. */
interface Filling {
    void fill(Slot slot, SplittableRandom random, StringBuilder text);
}
