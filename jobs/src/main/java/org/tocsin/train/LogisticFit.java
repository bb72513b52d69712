package org.tocsin.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.tocsin.classify.FeatureVector;

/**
 * Fits a logistic regression with an L2 penalty (LIBLINEAR's dual coordinate descent: Yu, Huang, Lin, "Dual coordinate
 * descent methods for logistic regression", Machine Learning 85, 2011). The same data give the same weights.
 */
final class LogisticFit {
    private static final double PRECISION = 0.05;
    /** The value of a set's mark: more than one, so that the penalty hardly holds it back. */
    private static final double MARK = 2;

    private final double cost;

    /** {@code cost} is what an error costs beside the penalty: the larger, the closer the fit. */
    LogisticFit(double cost) {
        this.cost = cost;
    }

    /** Weights by place, and the bias. */
    static final class Line {
        private final double[] weights;
        private final double bias;

        private Line(double[] weights, double bias) {
            this.weights = weights;
            this.bias = bias;
        }

        double[] weights() {
            return weights.clone();
        }

        double bias() {
            return bias;
        }

        double sum(FeatureVector vector) {
            double sum = bias;
            for (int i = 0; i < vector.size(); i++) {
                sum += vector.value(i) * weights[vector.place(i)];
            }
            return sum;
        }
    }

    /** A vector as the library wants it: places ascending from 1, and the bias behind them. */
    static Feature[] features(FeatureVector vector, int size) {
        TreeMap<Integer, Double> ascending = new TreeMap<>();
        for (int i = 0; i < vector.size(); i++) {
            ascending.merge(vector.place(i) + 1, (double) vector.value(i), Double::sum);
        }
        ascending.put(size + 1, 1.0);
        return ascending.entrySet().stream()
                .map(e -> new FeatureNode(e.getKey(), e.getValue()))
                .toArray(Feature[]::new);
    }

    /** The same post, marked as one of a set, counted from 0. */
    static Feature[] ofSet(Feature[] post, int size, int set) {
        Feature[] marked = Arrays.copyOf(post, post.length + 1);
        marked[post.length] = new FeatureNode(size + 2 + set, MARK);
        return marked;
    }

    /**
     * {@code size} is the number of places, {@code sets} that of sets a post may be marked with; {@code positive} is what
     * an error on a yes costs beside one on a no. What the marks weigh is not part of the line.
     */
    Line fit(List<Feature[]> posts, boolean[] yes, int size, int sets, double positive) {
        Problem problem = new Problem();
        problem.l = posts.size();
        problem.n = size + 1 + sets;
        problem.bias = 1;
        problem.x = posts.toArray(new Feature[0][]);
        problem.y = new double[posts.size()];
        int count = 0;
        for (int i = 0; i < yes.length; i++) {
            problem.y[i] = yes[i] ? 1 : -1;
            count += yes[i] ? 1 : 0;
        }
        if (count == 0 || count == yes.length) {
            return new Line(new double[size], count == 0 ? -10 : 10);
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, cost, PRECISION);
        parameter.setRandom(new Random(1));
        parameter.setWeights(new double[] {positive, 1}, new int[] {1, -1});
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] all = model.getFeatureWeights();
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = sign * all[i];
        }
        return new Line(weights, sign * all[size]);
    }
}
