package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.evaluate.Share;

/**
 * Whether the probabilities of cases keep their word: that most of a case's acts belong to one campaign of severity 2 or
 * 3. Ten bins of equally many cases, but that equal ones stay together.
 */
public record Reliability(List<Bin> bins) {
    private static final int BINS = 10;

    /** A case's probability, and whether it came true. */
    record Case(double probability, boolean held) {}

    /** Cases of like probability: what was said on average, and of how many it was true. */
    public record Bin(double said, Share held) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    static Reliability of(Known known, List<FoundCase> cases) {
        return of(cases.stream()
                .map(found -> new Case(found.probability(), known.isSerious(found)))
                .toList());
    }

    static Reliability of(List<Case> cases) {
        List<Case> sorted = cases.stream()
                .sorted(Comparator.comparingDouble(Case::probability))
                .toList();
        List<Bin> bins = new ArrayList<>();
        int begin = 0;
        for (int b = 1; b <= BINS; b++) {
            int end = Math.max(begin, b * sorted.size() / BINS);
            while (end > begin && end < sorted.size() && sameProbability(sorted.get(end - 1), sorted.get(end))) {
                end++;
            }
            if (end > begin) {
                bins.add(bin(sorted.subList(begin, end)));
                begin = end;
            }
        }
        return new Reliability(bins);
    }

    private static boolean sameProbability(Case one, Case other) {
        return Double.compare(one.probability(), other.probability()) == 0;
    }

    private static Bin bin(List<Case> cases) {
        return new Bin(
                cases.stream().mapToDouble(Case::probability).average().orElseThrow(),
                new Share((int) cases.stream().filter(Case::held).count(), cases.size()));
    }

    public int cases() {
        return bins.stream().mapToInt(bin -> bin.held().of()).sum();
    }

    /** The bins' mean error, weighed by cases; NaN without cases. */
    public double error() {
        return bins.stream()
                        .mapToDouble(bin -> bin.held().of()
                                * Math.abs(bin.said() - bin.held().value()))
                        .sum()
                / cases();
    }
}
