package org.tocsin.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

/** Judges a post by what was learned from labelled ones, with one model for each language. Safe to share between threads. */
public final class PostClassifier {
    private final Map<Language, Model> models = new EnumMap<>(Language.class);

    /** A model, and where its heads stand. */
    private record Model(
            LinearModel linear,
            WordClasses classes,
            Map<Stance, Integer> stances,
            Map<Indicator, Integer> indicators,
            int threat,
            int hostile,
            int organisation) {
        static Model of(Language language, LinearModel linear) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (Head head : linear.heads()) {
                places.put(head.name(), places.size());
            }
            Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
            Map<Indicator, Integer> indicators = new EnumMap<>(Indicator.class);
            for (Stance stance : Stance.values()) {
                stances.put(stance, place(places, Heads.of(stance)));
            }
            for (Indicator indicator : Indicator.values()) {
                if (places.containsKey(Heads.of(indicator))) {
                    indicators.put(indicator, place(places, Heads.of(indicator)));
                }
            }
            return new Model(
                    linear,
                    WordClasses.of(language),
                    stances,
                    indicators,
                    place(places, Heads.THREAT),
                    place(places, Heads.HOSTILE),
                    place(places, Heads.ORGANISATION));
        }

        private static int place(Map<String, Integer> places, String name) {
            Integer place = places.get(name);
            if (place == null) {
                throw new IllegalArgumentException("the model has no head " + name);
            }
            return place;
        }
    }

    /** A model for each language; where one is missing, {@link #judge} answers nothing. */
    public PostClassifier(Map<Language, LinearModel> models) {
        models.forEach((language, model) -> this.models.put(language, Model.of(language, model)));
    }

    /** The classifier with the weights that come with Tocsin. */
    public static PostClassifier standard() {
        Map<Language, LinearModel> models = new EnumMap<>(Language.class);
        for (Language language : List.of(Language.EN, Language.FR)) {
            String path = "/weights/posts." + language.code() + ".bin";
            try (InputStream in = PostClassifier.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + path);
                }
                models.put(language, ModelFile.read(in));
            } catch (IOException e) {
                throw new UncheckedIOException("resource " + path, e);
            }
        }
        return new PostClassifier(models);
    }

    /** Empty where there is no model of the language. */
    public Optional<Judgement> judge(NormalizedText text, Language language, Signs signs) {
        @Nullable Model model = models.get(language);
        if (model == null) {
            return Optional.empty();
        }
        Grams grams = Grams.of(text.text(), model.classes);
        FeatureVector vector = model.linear.vocabulary().vector(grams, signs);
        double[] probabilities = model.linear.probabilities(vector);
        Map<Stance, Double> stances = new EnumMap<>(Stance.class);
        model.stances.forEach((stance, head) -> stances.put(stance, probabilities[head]));
        Map<Indicator, Double> indicators = new EnumMap<>(Indicator.class);
        model.indicators.forEach((indicator, head) -> indicators.put(indicator, probabilities[head]));
        int attack = model.stances.getOrDefault(Stance.ATTACK, 0);
        return Optional.of(new Judgement(
                probabilities[attack],
                model.linear.heads().get(attack).isReached(probabilities[attack]),
                probabilities[model.threat],
                probabilities[model.hostile],
                probabilities[model.organisation],
                stances,
                indicators,
                hints(model, grams, probabilities)));
    }

    private static List<Judgement.Hint> hints(Model model, Grams grams, double[] probabilities) {
        List<Judgement.Hint> hints = new ArrayList<>();
        model.indicators.forEach((indicator, head) -> {
            if (grams.length() > 0 && model.linear.heads().get(head).isReached(probabilities[head])) {
                int[] words = weightiest(model.linear.byWord(grams, head));
                hints.add(
                        new Judgement.Hint(indicator, probabilities[head], grams.begin(words[0]), grams.end(words[1])));
            }
        });
        return hints;
    }

    /** First and last word of the run with the largest sum (Kadane; Bentley, "Programming Pearls", 1984). */
    static int[] weightiest(double[] shares) {
        int[] best = {0, 0};
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int begin = 0;
        for (int i = 0; i < shares.length; i++) {
            if (sum <= 0) {
                sum = 0;
                begin = i;
            }
            sum += shares[i];
            if (sum > most) {
                most = sum;
                best[0] = begin;
                best[1] = i;
            }
        }
        return Arrays.copyOf(best, 2);
    }
}
