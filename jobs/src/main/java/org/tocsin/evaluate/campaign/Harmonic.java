package org.tocsin.evaluate.campaign;

/** Precision and recall, 0 to 1, NaN of nothing. */
public record Harmonic(double precision, double recall) {
    /** From what was right, of what was said and of what was there. */
    static Harmonic of(double right, double said, double there) {
        return new Harmonic(said == 0 ? Double.NaN : right / said, there == 0 ? Double.NaN : right / there);
    }

    /** F1, their harmonic mean: 0 where nothing that is there is found. */
    public double f1() {
        if (Double.isNaN(recall)) {
            return Double.NaN;
        }
        return Double.isNaN(precision) || precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
