package org.tocsin.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The usual baseline, to be printed beside a model's figures: TF-IDF of words and pairs of words, each post of length one,
 * and a logistic regression on the same folds, a yes weighing as much as all the noes together.
 */
final class WordsAlone {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LEAST_POSTS = 2;
    private static final double COST = 1;

    private WordsAlone() {}

    /** How far each text speaks for a yes, by weights fitted on the other folds. */
    static double[] sums(List<String> texts, boolean[] yes, int[] fold, int folds) {
        List<Map<String, Integer>> counts =
                texts.stream().map(WordsAlone::counts).toList();
        double[] sums = new double[yes.length];
        for (int left = 0; left < folds; left++) {
            Map<String, Integer> places = new HashMap<>();
            Map<String, Integer> posts = new HashMap<>();
            int fitted = 0;
            for (int i = 0; i < yes.length; i++) {
                if (fold[i] != left) {
                    fitted++;
                    counts.get(i).keySet().forEach(term -> posts.merge(term, 1, Integer::sum));
                }
            }
            for (Map.Entry<String, Integer> term : new TreeMap<>(posts).entrySet()) {
                if (term.getValue() >= LEAST_POSTS) {
                    places.put(term.getKey(), places.size() + 1);
                }
            }
            List<Feature[]> known = new ArrayList<>();
            List<Boolean> answers = new ArrayList<>();
            Feature[][] features = new Feature[yes.length][];
            for (int i = 0; i < yes.length; i++) {
                features[i] = features(counts.get(i), places, posts, fitted);
                if (fold[i] != left) {
                    known.add(features[i]);
                    answers.add(yes[i]);
                }
            }
            boolean[] answered = new boolean[answers.size()];
            int positives = 0;
            for (int i = 0; i < answered.length; i++) {
                answered[i] = answers.get(i);
                positives += answered[i] ? 1 : 0;
            }
            double balance = (double) (answered.length - positives) / Math.max(1, positives);
            double[] weights = new LogisticFit(COST)
                    .fit(known, answered, places.size(), 0, balance)
                    .weights();
            for (int i = 0; i < yes.length; i++) {
                if (fold[i] == left) {
                    for (Feature feature : features[i]) {
                        sums[i] += feature.getIndex() <= weights.length
                                ? feature.getValue() * weights[feature.getIndex() - 1]
                                : 0;
                    }
                }
            }
        }
        return sums;
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
    private static Feature[] features(
            Map<String, Integer> counts, Map<String, Integer> places, Map<String, Integer> posts, int fitted) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        double length = 0;
        for (Map.Entry<String, Integer> term : counts.entrySet()) {
            Integer place = places.get(term.getKey());
            if (place != null) {
                double rarity = Math.log((1.0 + fitted) / (1.0 + posts.getOrDefault(term.getKey(), 0))) + 1;
                double value = (1 + Math.log(term.getValue())) * rarity;
                values.put(place, value);
                length += value * value;
            }
        }
        double unit = length == 0 ? 1 : Math.sqrt(length);
        values.replaceAll((place, value) -> value / unit);
        values.put(places.size() + 1, 1.0);
        return values.entrySet().stream()
                .map(e -> new FeatureNode(e.getKey(), e.getValue()))
                .toArray(Feature[]::new);
    }
}
