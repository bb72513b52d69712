package org.tocsin.evaluate;

import java.util.List;
import org.tocsin.train.Ranked;

/** Figures from 0 to 1 as SVG paths in a square of {@value #SIZE} units, up being more. */
public final class Plot {
    public static final int SIZE = 200;

    private Plot() {}

    /** A precision-recall curve: recall to the right, precision up. */
    public static String curve(List<Ranked.Point> points) {
        StringBuilder path = new StringBuilder();
        for (Ranked.Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(at(point.recall(), point.precision()));
        }
        return path.toString();
    }

    /** What was said to the right, how often it held up; a round line cap makes dots of the points. */
    public static String dots(Calibration calibration) {
        StringBuilder path = new StringBuilder();
        calibration
                .bins()
                .forEach(bin -> path.append('M')
                        .append(at(bin.said(), bin.held().value()))
                        .append("h0"));
        return path.toString();
    }

    /** The intervals of the same points, as upright lines. */
    public static String intervals(Calibration calibration) {
        StringBuilder path = new StringBuilder();
        calibration
                .bins()
                .forEach(bin -> path.append('M')
                        .append(at(bin.said(), bin.held().low()))
                        .append('L')
                        .append(at(bin.said(), bin.held().high())));
        return path.toString();
    }

    private static String at(double x, double y) {
        return Math.round(x * SIZE) + " " + Math.round((1 - y) * SIZE);
    }
}
