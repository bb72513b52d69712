package org.tocsin.classify;

import java.util.Arrays;
import java.util.List;

/**
 * Linear models that share one vocabulary: for each head a sum of weights, kept as bytes. It can tell which words a sum
 * came from. Immutable, safe to share.
 */
public final class LinearModel {
    private final Vocabulary vocabulary;
    private final List<Head> heads;
    // the weights that are not zero, about one in eight: those of a place stand side by side
    private final int[] begins; // by place, and after the last
    private final byte[] head;
    private final byte[] weight;

    /** {@code weights[place * heads + head]}, in steps of that head. */
    public LinearModel(Vocabulary vocabulary, List<Head> heads, byte[] weights) {
        if (weights.length != vocabulary.size() * heads.size()) {
            throw new IllegalArgumentException(
                    weights.length + " weights for " + vocabulary.size() + " grams and " + heads.size() + " heads");
        }
        this.vocabulary = vocabulary;
        this.heads = List.copyOf(heads);
        int width = heads.size();
        this.begins = new int[vocabulary.size() + 1];
        byte[] head = new byte[weights.length];
        byte[] weight = new byte[weights.length];
        int size = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                head[size] = (byte) (i % width);
                weight[size++] = weights[i];
            }
            begins[i / width + 1] = size;
        }
        this.head = Arrays.copyOf(head, size);
        this.weight = Arrays.copyOf(weight, size);
    }

    public List<Head> heads() {
        return heads;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    byte weight(int place, int head) {
        for (int i = begins[place]; i < begins[place + 1]; i++) {
            if (this.head[i] == (byte) head) {
                return weight[i];
            }
        }
        return 0;
    }

    /** The probability of each head, in their order. */
    public double[] probabilities(FeatureVector vector) {
        double[] sums = sums(vector);
        for (int h = 0; h < sums.length; h++) {
            sums[h] = heads.get(h).probability(sums[h]);
        }
        return sums;
    }

    /** The sum of each head, in their order, before it is made a probability. */
    public double[] sums(FeatureVector vector) {
        int width = heads.size();
        double[] sums = new double[width];
        for (int i = 0; i < vector.size(); i++) {
            float value = vector.value(i);
            int end = begins[vector.place(i) + 1];
            for (int k = begins[vector.place(i)]; k < end; k++) {
                sums[head[k] & 0xff] += value * weight[k];
            }
        }
        for (int h = 0; h < width; h++) {
            sums[h] = sums[h] * heads.get(h).step() + heads.get(h).bias();
        }
        return sums;
    }

    /**
     * How much each word of a text speaks for a head: a gram's weight is shared out among the words it covers. In units
     * of log-odds before calibration, without the scaling by length, which is the same for all words.
     */
    double[] byWord(Grams grams, int head) {
        double[] shares = new double[grams.length()];
        grams.blocks().forEach(block -> share(block, head, shares));
        return shares;
    }

    private void share(Grams.Block block, int head, double[] shares) {
        for (int i = 0; i < block.size(); i++) {
            int place = vocabulary.indexOf(block.key(i));
            if (place >= 0) {
                double worth = (double) weight(place, head) * vocabulary.rarity(place);
                int first = block.first(i);
                int last = block.last(i);
                for (int k = first; k <= last; k++) {
                    shares[k] += worth / (last - first + 1);
                }
            }
        }
    }
}
