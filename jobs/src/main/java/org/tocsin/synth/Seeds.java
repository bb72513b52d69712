package org.tocsin.synth;

import java.util.List;
import java.util.SplittableRandom;

/** One seed, and as many independent ones as there are things to invent. */
record Seeds(long seed) {
    /** A number that depends on the seed, on what it is for and on which one of them it is. */
    long at(String use, long number) {
        return mix(mix(seed + use.hashCode() * 0x9E3779B97F4A7C15L) + number);
    }

    SplittableRandom random(String use, long number) {
        return new SplittableRandom(at(use, number));
    }

    static <T> T pick(List<T> list, long number) {
        return list.get((int) Math.floorMod(number, (long) list.size()));
    }

    /** MurmurHash3's finaliser: every bit depends on every other. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
