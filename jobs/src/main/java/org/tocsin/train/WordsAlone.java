package org.tocsin.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The usual baseline, to be printed beside a model's figures: TF-IDF of words and pairs of words, each post of length one,
 * and a logistic regression on the same folds, a yes weighing as much as all the noes together.
 */
final class WordsAlone {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LEAST_POSTS = 2;
    private static final double COST = 1;

    private WordsAlone() {}

    /** The terms of the fitted posts: their places, from 1, and in how many posts each stands. */
    private record Terms(Map<String, Integer> places, Map<String, Integer> posts, int fitted) {
        static Terms of(List<Map<String, Integer>> fitted) {
            Map<String, Integer> posts = new TreeMap<>();
            fitted.forEach(counts -> counts.keySet().forEach(term -> posts.merge(term, 1, Integer::sum)));
            Map<String, Integer> places = new HashMap<>();
            posts.forEach((term, count) -> {
                if (count >= LEAST_POSTS) {
                    places.put(term, places.size() + 1);
                }
            });
            return new Terms(places, posts, fitted.size());
        }

        double rarity(String term) {
            return Math.log((1.0 + fitted) / (1.0 + posts.getOrDefault(term, 0))) + 1;
        }
    }

    /** How far each text speaks for a yes, by weights fitted on the other folds. */
    static double[] sums(List<String> texts, boolean[] yes, int[] fold, int folds) {
        List<Map<String, Integer>> counts =
                texts.stream().map(WordsAlone::counts).toList();
        double[] sums = new double[yes.length];
        for (int left = 0; left < folds; left++) {
            int measured = left;
            int[] known = IntStream.range(0, yes.length)
                    .filter(i -> fold[i] != measured)
                    .toArray();
            Terms terms = Terms.of(Arrays.stream(known).mapToObj(counts::get).toList());
            double[] weights = fit(known, counts, yes, terms);
            for (int i = 0; i < yes.length; i++) {
                if (fold[i] == left) {
                    sums[i] = sum(features(counts.get(i), terms), weights);
                }
            }
        }
        return sums;
    }

    private static double[] fit(int[] known, List<Map<String, Integer>> counts, boolean[] yes, Terms terms) {
        List<Feature[]> posts = new ArrayList<>();
        boolean[] answers = new boolean[known.length];
        int positives = 0;
        for (int k = 0; k < known.length; k++) {
            posts.add(features(counts.get(known[k]), terms));
            answers[k] = yes[known[k]];
            positives += answers[k] ? 1 : 0;
        }
        double balance = (double) (known.length - positives) / Math.max(1, positives);
        return new LogisticFit(COST)
                .fit(posts, answers, terms.places().size(), 0, balance)
                .weights();
    }

    /** Without the bias, which is the same for all posts of a fold. */
    private static double sum(Feature[] post, double[] weights) {
        double sum = 0;
        for (Feature feature : post) {
            if (feature.getIndex() <= weights.length) {
                sum += feature.getValue() * weights[feature.getIndex() - 1];
            }
        }
        return sum;
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        String before = null;
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            counts.merge(words.group(), 1, Integer::sum);
            if (before != null) {
                counts.merge(before + " " + words.group(), 1, Integer::sum);
            }
            before = words.group();
        }
        return counts;
    }

    /** The terms known, by place, and the bias behind them. */
    private static Feature[] features(Map<String, Integer> counts, Terms terms) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        counts.forEach((term, count) -> {
            Integer place = terms.places().get(term);
            if (place != null) {
                values.put(place, (1 + Math.log(count)) * terms.rarity(term));
            }
        });
        double length =
                Math.sqrt(values.values().stream().mapToDouble(v -> v * v).sum());
        values.replaceAll((place, value) -> value / length);
        values.put(terms.places().size() + 1, 1.0);
        return values.entrySet().stream()
                .map(e -> new FeatureNode(e.getKey(), e.getValue()))
                .toArray(Feature[]::new);
    }
}
