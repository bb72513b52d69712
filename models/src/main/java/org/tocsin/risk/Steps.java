package org.tocsin.risk;

/** A monotone, capped step function: from each threshold on, so many thousandths of a log-odds unit. */
record Steps(int[] thresholds, int[] points) {
    Steps {
        for (int i = 1; i < thresholds.length; i++) {
            if (thresholds[i] <= thresholds[i - 1] || points[i] < points[i - 1]) {
                throw new IllegalArgumentException("steps must rise");
            }
        }
    }

    /** Thresholds and points in turn. */
    static Steps of(int... thresholdsAndPoints) {
        int[] thresholds = new int[thresholdsAndPoints.length / 2];
        int[] points = new int[thresholds.length];
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i] = thresholdsAndPoints[2 * i];
            points[i] = thresholdsAndPoints[2 * i + 1];
        }
        return new Steps(thresholds, points);
    }

    int at(int value) {
        int reached = 0;
        for (int i = 0; i < thresholds.length && value >= thresholds[i]; i++) {
            reached = points[i];
        }
        return reached;
    }
}
