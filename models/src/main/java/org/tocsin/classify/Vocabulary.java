package org.tocsin.classify;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The grams that a model knows, and how telling each is by its rarity (inverse document frequency, smoothed:
 * {@code ln((1 + n) / (1 + df)) + 1}).
 */
public final class Vocabulary {
    /** A gram's usual rarity, so that a block of such grams has length one. */
    private static final double TYPICAL = 6;

    private final int[] keys;
    private final float[] rarity;
    private final int[] slots; // a hash table: key, place + 1, key, place + 1, ...; keys are hashes already
    private final int mask;

    /** {@code keys} ascending, without doubles. */
    public Vocabulary(int[] keys, float[] rarity) {
        if (keys.length != rarity.length) {
            throw new IllegalArgumentException(keys.length + " keys, " + rarity.length + " rarities");
        }
        for (int i = 1; i < keys.length; i++) {
            if (keys[i - 1] >= keys[i]) {
                throw new IllegalArgumentException("keys must ascend, at " + i);
            }
        }
        this.keys = keys.clone();
        this.rarity = rarity.clone();
        int capacity = Integer.highestOneBit(Math.max(1, keys.length)) * 4; // a quarter to half full
        this.mask = 2 * capacity - 1;
        this.slots = new int[2 * capacity];
        for (int place = 0; place < keys.length; place++) {
            int slot = slot(keys[place]);
            slots[slot] = keys[place];
            slots[slot + 1] = place + 1;
        }
    }

    /** Where a key stands in the table, or would. */
    private int slot(int key) {
        int slot = 2 * key & mask;
        while (slots[slot + 1] != 0 && slots[slot] != key) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    public int size() {
        return keys.length;
    }

    int key(int index) {
        return keys[index];
    }

    float rarity(int index) {
        return rarity[index];
    }

    /** The place of a key, or a negative number. */
    int indexOf(int key) {
        return slots[slot(key) + 1] - 1;
    }

    /** A post as the model sees it: each block of grams has about length one, whatever is known of it; signs count as they are. */
    public FeatureVector vector(Grams grams, Signs signs) {
        int most = signs.strengths().size();
        for (Grams.Block block : grams.blocks()) {
            most += block.size();
        }
        FeatureVector.Builder vector = new FeatureVector.Builder(most);
        grams.blocks().forEach(block -> block(block.sorted(), vector));
        signs.values().forEach((key, value) -> {
            int index = indexOf(key);
            if (index >= 0) {
                vector.add(index, value);
            }
        });
        return vector.build();
    }

    /** What is known of a block, scaled by how many grams there are, known or not. */
    private void block(int[] sorted, FeatureVector.Builder vector) {
        int from = vector.size();
        int distinct = 0;
        for (int i = 0; i < sorted.length; ) {
            int end = i + 1;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            int index = indexOf(sorted[i]);
            if (index >= 0) {
                vector.add(index, (float) ((1 + Math.log(end - i)) * rarity[index]));
            }
            distinct++;
            i = end;
        }
        vector.scale(from, 1 / (TYPICAL * Math.sqrt(Math.max(1, distinct))));
    }

    /** The same words, but only those kept: {@code kept} says so by place. */
    public Vocabulary only(boolean[] kept) {
        int[] places = IntStream.range(0, keys.length).filter(i -> kept[i]).toArray();
        float[] rarities = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            rarities[i] = rarity[places[i]];
        }
        return new Vocabulary(Arrays.stream(places).map(i -> keys[i]).toArray(), rarities);
    }
}
