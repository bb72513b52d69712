package org.tocsin.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The bursts among some points in time: Kleinberg's two-state automaton (Bursty and Hierarchical Structure in Streams, KDD
 * 2002, section 2). In the low state gaps are exponential with the mean rate a = n / T of all n gaps, in the high state
 * with s a; a gap x costs -ln f(x) = s a x - ln(s a), entering the high state costs g ln n more, leaving it nothing. The
 * cheapest path of states (Viterbi) is exact and takes time linear in the points; of equally cheap ones the lower state
 * wins. Kleinberg's own s = 2 and g = 1 ask for more than log2 n tight gaps, so two posts are never a burst.
 */
final class Bursts {
    private static final double FASTER = 2; // s
    private static final double RELUCTANCE = 1; // g

    private Bursts() {}

    /** In their order in time; none where all happened in one moment, since no rate is known to burst from. */
    static List<Burst> in(Collection<Instant> points) {
        List<Instant> times = points.stream().sorted().toList();
        int gaps = times.size() - 1;
        if (gaps < 1 || times.get(0).equals(times.get(gaps))) {
            return List.of();
        }
        return stretches(times, states(times));
    }

    /** Whether each gap is passed in the high state, on the cheapest path through all of them. */
    private static boolean[] states(List<Instant> times) {
        int gaps = times.size() - 1;
        double mean = seconds(times.get(0), times.get(gaps)) / gaps;
        double entering = RELUCTANCE * StrictMath.log(gaps);
        double faster = StrictMath.log(FASTER);
        boolean[] lowCameFromHigh = new boolean[gaps];
        boolean[] highCameFromHigh = new boolean[gaps];
        double low = 0; // the cost so far of ending in each state, without ln a, which all paths share
        double high = Double.POSITIVE_INFINITY; // all begin in the low one
        for (int i = 0; i < gaps; i++) {
            double gap = seconds(times.get(i), times.get(i + 1)) / mean;
            lowCameFromHigh[i] = high < low;
            highCameFromHigh[i] = high < low + entering;
            double intoHigh = highCameFromHigh[i] ? high : low + entering;
            low = (lowCameFromHigh[i] ? high : low) + gap;
            high = intoHigh + FASTER * gap - faster;
        }
        boolean[] states = new boolean[gaps];
        boolean inHigh = high < low;
        for (int i = gaps - 1; i >= 0; i--) {
            states[i] = inHigh;
            inHigh = inHigh ? highCameFromHigh[i] : lowCameFromHigh[i];
        }
        return states;
    }

    private static List<Burst> stretches(List<Instant> times, boolean[] states) {
        List<Burst> bursts = new ArrayList<>();
        int first = 0;
        for (int gap = 0; gap < states.length; gap++) {
            if (states[gap] && (gap == 0 || !states[gap - 1])) {
                first = gap;
            }
            if (states[gap] && (gap + 1 == states.length || !states[gap + 1])) {
                bursts.add(new Burst(times.get(first), times.get(gap + 1), gap + 2 - first));
            }
        }
        return bursts;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
