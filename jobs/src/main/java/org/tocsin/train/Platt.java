package org.tocsin.train;

/**
 * Fits the line that makes a probability of a sum, on sums of posts that the weights have not seen: Newton's method with
 * step halving and softened targets, as in Lin, Lin and Weng, "A note on Platt's probabilistic outputs for support vector
 * machines", Machine Learning 68, 2007. {@code 1 / (1 + exp(-(slope * sum + offset)))}.
 */
record Platt(double slope, double offset) {
    private static final int MOST_STEPS = 100;
    private static final double RIDGE = 1e-12;

    static Platt fit(double[] sums, boolean[] yes) {
        double positives = 0;
        double negatives = 0;
        for (int i = 0; i < sums.length; i++) {
            positives += yes[i] ? 1 : 0;
            negatives += yes[i] ? 0 : 1;
        }
        double high = (positives + 1) / (positives + 2);
        double low = 1 / (negatives + 2);
        double[] targets = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            targets[i] = yes[i] ? high : low;
        }
        double a = 1;
        double b = Math.log((positives + 1) / (negatives + 1));
        double loss = loss(sums, targets, a, b);
        for (int step = 0; step < MOST_STEPS; step++) {
            double haa = RIDGE;
            double hbb = RIDGE;
            double hab = 0;
            double ga = 0;
            double gb = 0;
            for (int i = 0; i < sums.length; i++) {
                double p = 1 / (1 + Math.exp(-(a * sums[i] + b)));
                double d = p - targets[i];
                double h = p * (1 - p);
                ga += d * sums[i];
                gb += d;
                haa += h * sums[i] * sums[i];
                hab += h * sums[i];
                hbb += h;
            }
            double determinant = haa * hbb - hab * hab;
            if (Math.abs(ga) + Math.abs(gb) < 1e-6 || determinant <= 0) {
                break;
            }
            double da = -(hbb * ga - hab * gb) / determinant;
            double db = -(haa * gb - hab * ga) / determinant;
            double length = 1;
            double next = loss(sums, targets, a + da, b + db);
            while (next > loss && length > 1e-10) {
                length /= 2;
                next = loss(sums, targets, a + length * da, b + length * db);
            }
            if (next >= loss) {
                break;
            }
            a += length * da;
            b += length * db;
            loss = next;
        }
        return new Platt(a, b);
    }

    private static double loss(double[] sums, double[] targets, double a, double b) {
        double loss = 0;
        for (int i = 0; i < sums.length; i++) {
            double z = a * sums[i] + b;
            // log(1 + exp(z)) - t z, without overflow
            loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - targets[i] * z;
        }
        return loss;
    }

    double probability(double sum) {
        return 1 / (1 + Math.exp(-(slope * sum + offset)));
    }
}
