package org.tocsin.classify;

import java.util.Arrays;

/** Places in a {@link Vocabulary} and their values: a post as a model sees it. Immutable. */
public final class FeatureVector {
    private final int[] places;
    private final float[] values;

    private FeatureVector(int[] places, float[] values) {
        this.places = places;
        this.values = values;
    }

    public int size() {
        return places.length;
    }

    /** The {@code i}th place; places are in no order. */
    public int place(int i) {
        return places[i];
    }

    public float value(int i) {
        return values[i];
    }

    static final class Builder {
        private final int[] places;
        private final float[] values;
        private int size;

        Builder(int most) {
            places = new int[most];
            values = new float[most];
        }

        void add(int place, float value) {
            places[size] = place;
            values[size++] = value;
        }

        int size() {
            return size;
        }

        void scale(int from, double factor) {
            for (int i = from; i < size; i++) {
                values[i] = (float) (values[i] * factor);
            }
        }

        FeatureVector build() {
            return new FeatureVector(Arrays.copyOf(places, size), Arrays.copyOf(values, size));
        }
    }
}
