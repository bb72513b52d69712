package org.tocsin.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.classify.Head;
import org.tocsin.classify.LinearModel;
import org.tocsin.classify.Vocabulary;

/** Makes fitted lines small: weights become bytes, and grams whose weights all round to little are left out. */
final class Packing {
    private static final int LARGEST = 127;
    /** A weight of fewer steps is left out. */
    private static final int LEAST = 3;
    /** A gram must weigh this many steps in some head. */
    private static final int LEAST_OF_GRAM = 6;

    private Packing() {}

    static LinearModel pack(
            Vocabulary vocabulary,
            List<String> names,
            LogisticFit.Line[] lines,
            List<Platt> calibrations,
            List<Double> thresholds) {
        int width = lines.length;
        double[][] fitted = Arrays.stream(lines).map(LogisticFit.Line::weights).toArray(double[][]::new);
        List<Head> heads = new ArrayList<>();
        for (int h = 0; h < width; h++) {
            double most = 0;
            for (double weight : fitted[h]) {
                most = Math.max(most, Math.abs(weight));
            }
            heads.add(new Head(
                    names.get(h),
                    (float) lines[h].bias(),
                    (float) (most / LARGEST),
                    (float) calibrations.get(h).slope(),
                    (float) calibrations.get(h).offset(),
                    thresholds.get(h).floatValue()));
        }
        byte[] weights = new byte[vocabulary.size() * width];
        boolean[] kept = new boolean[vocabulary.size()];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            for (int h = 0; h < width; h++) {
                float step = heads.get(h).step();
                long rounded = step == 0 ? 0 : Math.round(fitted[h][i] / step);
                weights[i * width + h] = (byte) (Math.abs(rounded) < LEAST ? 0 : rounded);
                kept[i] |= Math.abs(rounded) >= LEAST_OF_GRAM;
            }
            count += kept[i] ? 1 : 0;
        }
        return new LinearModel(vocabulary.only(kept), heads, rows(weights, kept, count, width));
    }

    private static byte[] rows(byte[] weights, boolean[] kept, int count, int width) {
        byte[] rows = new byte[count * width];
        int to = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                System.arraycopy(weights, i * width, rows, to, width);
                to += width;
            }
        }
        return rows;
    }
}
