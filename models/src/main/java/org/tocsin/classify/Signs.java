package org.tocsin.classify;

import java.util.Map;
import java.util.TreeMap;

/**
 * What other detectors have found in a post, as named strengths from 0 to 1: an indicator and its confidence, a kind of
 * identifier and whom it is about. The classifier learns how far each is to be believed.
 */
public record Signs(Map<String, Double> strengths) {
    public static final Signs NONE = new Signs(Map.of());
    /** The weight of a sign beside the grams of a text, which have length one in each block. */
    private static final double WORTH = 0.5;

    public Signs {
        strengths = Map.copyOf(strengths);
    }

    /** Key and value of each sign, keys ascending. */
    TreeMap<Integer, Float> values() {
        TreeMap<Integer, Float> values = new TreeMap<>();
        strengths.forEach((name, strength) -> values.merge(
                Hashing.end(Hashing.add(Hashing.start('#'), Hashing.of(name, 0, name.length()))),
                (float) (WORTH * strength),
                Math::max));
        return values;
    }
}
