package org.tocsin.risk;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A monotone, capped step function: points, in thousandths of a log-odds unit, by the threshold from which they hold. */
record Steps(NavigableMap<Integer, Integer> points) {
    Steps {
        int reached = 0;
        for (int more : points.values()) {
            if (more < reached) {
                throw new IllegalArgumentException("steps must rise");
            }
            reached = more;
        }
    }

    /** Thresholds and points in turn. */
    static Steps of(int... thresholdsAndPoints) {
        NavigableMap<Integer, Integer> points = new TreeMap<>();
        for (int i = 0; i < thresholdsAndPoints.length; i += 2) {
            points.put(thresholdsAndPoints[i], thresholdsAndPoints[i + 1]);
        }
        return new Steps(points);
    }

    int at(int value) {
        Map.Entry<Integer, Integer> reached = points.floorEntry(value);
        return reached == null ? 0 : reached.getValue();
    }
}
