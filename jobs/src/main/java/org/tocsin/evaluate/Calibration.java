package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Whether probabilities keep their word: ten bins of equal width, and how far each is from what came true. */
public record Calibration(List<Bin> bins) {
    private static final int BINS = 10;

    /** Posts whose probability lies in a tenth: how many, what was said on average, and of how many it was true. */
    public record Bin(double said, Share held) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    static Calibration of(double[] probabilities, boolean[] yes) {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            double said = 0;
            int posts = 0;
            int positives = 0;
            for (int i = 0; i < yes.length; i++) {
                if (Math.min(BINS - 1, (int) (probabilities[i] * BINS)) == b) {
                    said += probabilities[i];
                    posts++;
                    positives += yes[i] ? 1 : 0;
                }
            }
            if (posts > 0) {
                bins.add(new Bin(said / posts, new Share(positives, posts)));
            }
        }
        return new Calibration(bins);
    }

    /** The expected calibration error (Naeini, Cooper, Hauskrecht, AAAI 2015): the bins' mean error, weighed by posts. */
    public double error() {
        int posts = bins.stream().mapToInt(bin -> bin.held().of()).sum();
        return bins.stream()
                        .mapToDouble(bin -> bin.held().of()
                                * Math.abs(bin.said() - bin.held().value()))
                        .sum()
                / posts;
    }
}
