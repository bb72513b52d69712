package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How many days after their onset campaigns are seen; {@code looked} of {@code days} campaign days were looked at. */
public record TimeToDetection(List<Campaign> campaigns, int looked, int days) {
    public TimeToDetection {
        campaigns = List.copyOf(campaigns);
    }

    /** Several runs as one; scenarios are named by the place of their run. */
    static TimeToDetection pooled(List<TimeToDetection> runs) {
        List<Campaign> all = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            for (Campaign one : runs.get(run).campaigns()) {
                all.add(new Campaign(Pool.in(run, one.scenario()), one.elevated(), one.high()));
            }
        }
        return new TimeToDetection(
                all,
                runs.stream().mapToInt(TimeToDetection::looked).sum(),
                runs.stream().mapToInt(TimeToDetection::days).sum());
    }

    /** Days from onset to the first look with a case at elevated, and at high; infinite where there never was one. */
    public record Campaign(String scenario, double elevated, double high) {}

    /** A point of the curve: the share of campaigns seen within so many days. */
    public record Point(double days, double share) {}

    /** The days within which a share of all campaigns is seen, the unseen among them; infinite if fewer are. */
    public double quantile(double share, ToDoubleFunction<Campaign> days) {
        if (campaigns.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = sorted(days);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** How many are seen at all. */
    public int seen(ToDoubleFunction<Campaign> days) {
        return (int) campaigns.stream()
                .filter(campaign -> Double.isFinite(days.applyAsDouble(campaign)))
                .count();
    }

    public List<Point> curve(ToDoubleFunction<Campaign> days) {
        List<Point> curve = new ArrayList<>();
        for (double one : sorted(days)) {
            if (Double.isFinite(one)) {
                curve.add(new Point(one, (curve.size() + 1.0) / campaigns.size()));
            }
        }
        return curve;
    }

    private List<Double> sorted(ToDoubleFunction<Campaign> days) {
        return campaigns.stream().mapToDouble(days).sorted().boxed().toList();
    }
}
