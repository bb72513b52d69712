package org.tocsin.evaluate;

/**
 * How many of how many, with Wilson's 95 % interval, which holds for small counts and for shares near 0 and 1 (Wilson,
 * "Probable inference, the law of succession, and statistical inference", JASA 22, 1927). Of nothing, all are NaN.
 */
public record Share(int hits, int of) {
    /** The normal deviate of a two-sided interval of 95 %. */
    static final double Z = 1.959964;

    public Share {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    /** The same of two disjoint sets together. */
    public Share plus(Share other) {
        return new Share(hits + other.hits, of + other.of);
    }

    public double value() {
        return (double) hits / of;
    }

    public double low() {
        return hits == 0 && of > 0 ? 0 : centre() - spread();
    }

    public double high() {
        return hits == of && of > 0 ? 1 : centre() + spread();
    }

    private double centre() {
        return (hits + Z * Z / 2) / (of + Z * Z);
    }

    private double spread() {
        return of == 0 ? Double.NaN : Z / (of + Z * Z) * Math.sqrt(value() * (1 - value()) * of + Z * Z / 4);
    }
}
