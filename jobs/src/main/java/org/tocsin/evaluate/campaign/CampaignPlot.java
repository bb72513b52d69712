package org.tocsin.evaluate.campaign;

import java.util.List;
import org.tocsin.evaluate.campaign.CampaignEvaluation.Ranked;

/** Figures of campaigns as SVG paths in a square of {@value #SIZE} units, up being more. */
public final class CampaignPlot {
    public static final int SIZE = 200;

    /** More ranks than these are not drawn. */
    public static final int MOST_RANKS = 200;

    private CampaignPlot() {}

    /** How many ranks are drawn. */
    public static int ranks(List<Ranked> ranking) {
        return Math.min(MOST_RANKS, ranking.size());
    }

    /** Rank to the right, probability up: a dot for each attack, or for each case that is none. */
    public static String ranks(List<Ranked> ranking, boolean attack) {
        StringBuilder path = new StringBuilder();
        int drawn = ranks(ranking);
        for (int i = 0; i < drawn; i++) {
            if (ranking.get(i).attack() == attack) {
                path.append('M')
                        .append(at((i + .5) / drawn, ranking.get(i).probability()))
                        .append("h0");
            }
        }
        return path.toString();
    }

    public static String dots(Reliability reliability) {
        StringBuilder path = new StringBuilder();
        reliability
                .bins()
                .forEach(bin -> path.append('M')
                        .append(at(bin.said(), bin.held().value()))
                        .append("h0"));
        return path.toString();
    }

    /** The intervals of 95 % of the same points, as upright lines. */
    public static String intervals(Reliability reliability) {
        StringBuilder path = new StringBuilder();
        reliability
                .bins()
                .forEach(bin -> path.append('M')
                        .append(at(bin.said(), bin.held().low()))
                        .append('L')
                        .append(at(bin.said(), bin.held().high())));
        return path.toString();
    }

    /** Days to the right, up to {@code most}; the share of campaigns seen by then up, in steps. */
    public static String steps(List<TimeToDetection.Point> curve, double most) {
        StringBuilder path = new StringBuilder("M").append(at(0, 0));
        for (TimeToDetection.Point point : curve) {
            path.append('H').append(Math.round(Math.min(1, point.days() / most) * SIZE));
            path.append('V').append(Math.round((1 - point.share()) * SIZE));
        }
        return path.append('H').append(SIZE).toString();
    }

    /** The whole days that the curves of detection reach, one at least. */
    public static int mostDays(TimeToDetection detection) {
        return detection.curve(TimeToDetection.Campaign::high).stream()
                .mapToDouble(TimeToDetection.Point::days)
                .mapToInt(days -> (int) Math.ceil(days))
                .max()
                .stream()
                .map(days -> Math.max(1, days))
                .findFirst()
                .orElse(1);
    }

    private static String at(double x, double y) {
        return Math.round(x * SIZE) + " " + Math.round((1 - y) * SIZE);
    }
}
