package org.tocsin.evaluate.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spearman's rank correlation, with mean ranks for ties. */
final class RankCorrelation {
    private RankCorrelation() {}

    /** -1 to 1; NaN for fewer than three pairs, or where one side never differs. */
    static double of(List<Double> xs, List<Double> ys) {
        if (xs.size() < 3) {
            return Double.NaN;
        }
        List<Double> a = ranks(xs);
        List<Double> b = ranks(ys);
        double mean = (xs.size() + 1) / 2.0;
        double both = 0;
        double one = 0;
        double other = 0;
        for (int i = 0; i < xs.size(); i++) {
            double x = a.get(i) - mean;
            double y = b.get(i) - mean;
            both += x * y;
            one += x * x;
            other += y * y;
        }
        return one == 0 || other == 0 ? Double.NaN : both / Math.sqrt(one * other);
    }

    private static List<Double> ranks(List<Double> values) {
        List<Integer> order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparingDouble(values::get))
                .toList();
        double[] ranks = new double[values.size()];
        for (int i = 0; i < order.size(); ) {
            int end = i;
            while (end < order.size() && values.get(order.get(end)).equals(values.get(order.get(i)))) {
                end++;
            }
            for (int tied = i; tied < end; tied++) {
                ranks[order.get(tied)] = (i + 1 + end) / 2.0;
            }
            i = end;
        }
        return IntStream.range(0, ranks.length).mapToObj(i -> ranks[i]).toList();
    }
}
