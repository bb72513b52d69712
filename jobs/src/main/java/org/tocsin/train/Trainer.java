package org.tocsin.train;

import de.bwaldvogel.liblinear.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.classify.FeatureVector;
import org.tocsin.classify.Grams;
import org.tocsin.classify.Heads;
import org.tocsin.classify.LinearModel;
import org.tocsin.classify.Signs;
import org.tocsin.classify.Vocabulary;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/**
 * Fits the models of one language. Each head is a logistic regression of its own; its probabilities are calibrated, and
 * its threshold chosen, on posts that it has not seen: those of each fold, by weights fitted on the other folds.
 */
public final class Trainer {
    /** A gram that one post alone holds teaches nothing. */
    private static final int LEAST_POSTS = 2;
    /** Of ordinary talk, the share shown to the heads of stance and indicators, which it would drown. */
    private static final double BACKGROUND_SHARE = 0.5;
    /** The same for posts of which only is known that they do not threaten. */
    private static final double UNTHREATENING_SHARE = 0.3;
    /** The share of labelled posts that are no attack which may be flagged: they were written to be mistaken for one. */
    static final double FALSE_FLAGS = 0.06;
    /** The same for ordinary talk. */
    static final double FALSE_FLAGS_OF_BACKGROUND = 0.004;

    private static final double COST = 20;
    /** A few hundred threats among thousands of posts are soon learned by heart: a looser fit. */
    private static final double COST_OF_THREAT = 1;
    /** Mockery has few words of its own: as loose a fit as attacks bear. */
    private static final double COST_OF_HOSTILITY = 5;
    /** Of posts whose stance is known, the share shown to the head of threats: nearly all threats are among them. */
    private static final double STANCE_SHARE = 0.3;

    private static final double POSITIVE = 1.5;

    private final int folds;

    public Trainer(int folds) {
        this.folds = folds;
    }

    /** A post as the trainer needs it. */
    public record Example(LabelledPost post, Grams grams, Signs signs) {}

    /**
     * A question: its name, the answer a post gives, or null where its labels do not say, and what an error costs. With
     * {@code bySet} how usual a yes is in each set is learned apart and then left out, so that one set's richness in
     * threats does not pass for its words'.
     */
    private record Question(String name, Function<LabelledPost, @Nullable Boolean> answer, double cost, boolean bySet) {
        Question(String name, Function<LabelledPost, @Nullable Boolean> answer) {
            this(name, answer, COST, false);
        }
    }

    /** What became of a language: the model, and for each head the probabilities of posts it had not seen. */
    public record Trained(LinearModel model, Map<String, double[]> unseen, int folds) {}

    public Trained train(List<Example> examples) {
        List<Question> questions = questions();
        double[][] sums = new double[questions.size()][examples.size()];
        for (int fold = 0; fold < folds; fold++) {
            int measured = fold;
            List<Example> fitted = examples.stream()
                    .filter(e -> e.post().fold(folds) != measured)
                    .toList();
            Vocabulary vocabulary = vocabulary(fitted);
            List<FeatureVector> vectors = vectors(examples, vocabulary);
            LogisticFit.Line[] lines = fit(examples, vectors, vocabulary, questions, measured);
            for (int q = 0; q < lines.length; q++) {
                for (int i = 0; i < examples.size(); i++) {
                    if (examples.get(i).post().fold(folds) == fold) {
                        sums[q][i] = lines[q].sum(vectors.get(i));
                    }
                }
            }
        }
        Vocabulary vocabulary = vocabulary(examples);
        LogisticFit.Line[] lines = fit(examples, vectors(examples, vocabulary), vocabulary, questions, -1);
        List<Platt> calibrations = new ArrayList<>();
        List<Double> thresholds = new ArrayList<>();
        Map<String, double[]> unseen = new HashMap<>();
        for (int q = 0; q < lines.length; q++) {
            Question question = questions.get(q);
            Platt platt = calibrate(examples, question, sums[q]);
            double[] probabilities =
                    Arrays.stream(sums[q]).map(platt::probability).toArray();
            unseen.put(question.name(), probabilities);
            calibrations.add(platt);
            thresholds.add(threshold(examples, question, probabilities));
        }
        return new Trained(Packing.pack(vocabulary, names(questions), lines, calibrations, thresholds), unseen, folds);
    }

    private static List<String> names(List<Question> questions) {
        return questions.stream().map(Question::name).toList();
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            questions.add(new Question(Heads.of(stance), post -> stanceIs(post, stance)));
        }
        for (Indicator indicator : Indicator.values()) {
            if (!indicator.isCounter()) {
                questions.add(new Question(Heads.of(indicator), post -> shows(post, indicator)));
            }
        }
        questions.add(new Question(Heads.THREAT, Trainer::threatens, COST_OF_THREAT, true));
        questions.add(new Question(Heads.HOSTILE, Trainer::isHostile, COST_OF_HOSTILITY, false));
        questions.add(new Question(Heads.ORGANISATION, Trainer::isOfOrganisation, COST_OF_HOSTILITY, false));
        return questions;
    }

    private static @Nullable Boolean stanceIs(LabelledPost post, Stance stance) {
        if (post.stance() != null) {
            return post.stance() == stance;
        }
        return isShownAsBackground(post) ? (Boolean) (stance == Stance.NEUTRAL) : null;
    }

    private static @Nullable Boolean shows(LabelledPost post, Indicator indicator) {
        if (post.stance() != null) {
            return post.indicators().contains(indicator);
        }
        return isShownAsBackground(post) ? (Boolean) false : null;
    }

    /** What nobody called a threat, in a file of threats, is ordinary talk too. */
    private static boolean isShownAsBackground(LabelledPost post) {
        if (post.background()) {
            return post.lot() < BACKGROUND_SHARE;
        }
        return Boolean.FALSE.equals(post.threat()) && post.lot() < UNTHREATENING_SHARE;
    }

    private static @Nullable Boolean threatens(LabelledPost post) {
        boolean shown = post.threat() != null || post.stance() == null || post.lot() < STANCE_SHARE;
        return shown ? post.threatens() : null;
    }

    private static @Nullable Boolean isHostile(LabelledPost post) {
        if (post.hostile() != null) {
            return post.hostile();
        }
        return post.background() ? (Boolean) false : stanceIs(post, Stance.ATTACK);
    }

    private static @Nullable Boolean isOfOrganisation(LabelledPost post) {
        if (post.organisation() != null) {
            return post.organisation();
        }
        boolean person = isShownAsBackground(post) || post.stance() == Stance.ATTACK;
        return person ? (Boolean) false : null;
    }

    private static Vocabulary vocabulary(List<Example> examples) {
        Map<Integer, Integer> posts = new HashMap<>();
        for (Example example : examples) {
            for (int key : example.grams().distinctKeys(example.signs())) {
                posts.merge(key, 1, Integer::sum);
            }
        }
        int[] keys = posts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_POSTS)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        float[] rarity = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            rarity[i] = (float) (Math.log((1.0 + examples.size()) / (1.0 + posts.getOrDefault(keys[i], 0))) + 1);
        }
        return new Vocabulary(keys, rarity);
    }

    private static List<FeatureVector> vectors(List<Example> examples, Vocabulary vocabulary) {
        return examples.stream()
                .map(e -> vocabulary.vector(e.grams(), e.signs()))
                .toList();
    }

    /** One line for each question, from the posts outside fold {@code left}. */
    private LogisticFit.Line[] fit(
            List<Example> examples,
            List<FeatureVector> vectors,
            Vocabulary vocabulary,
            List<Question> questions,
            int left) {
        Feature[][] features = new Feature[examples.size()][];
        for (int i = 0; i < features.length; i++) {
            if (examples.get(i).post().fold(folds) != left) {
                features[i] = LogisticFit.features(vectors.get(i), vocabulary.size());
            }
        }
        List<String> sets =
                examples.stream().map(e -> e.post().set()).distinct().sorted().toList();
        LogisticFit.Line[] lines = new LogisticFit.Line[questions.size()];
        IntStream.range(0, lines.length).parallel().forEach(q -> {
            Question question = questions.get(q);
            List<Feature[]> posts = new ArrayList<>();
            List<Boolean> answers = new ArrayList<>();
            for (int i = 0; i < features.length; i++) {
                LabelledPost post = examples.get(i).post();
                Boolean answer = features[i] == null ? null : question.answer().apply(post);
                if (answer != null) {
                    int set = question.bySet() ? sets.indexOf(post.set()) : -1;
                    posts.add(set < 0 ? features[i] : LogisticFit.ofSet(features[i], vocabulary.size(), set));
                    answers.add(answer);
                }
            }
            boolean[] yes = new boolean[answers.size()];
            for (int i = 0; i < yes.length; i++) {
                yes[i] = answers.get(i);
            }
            lines[q] = new LogisticFit(question.cost()).fit(posts, yes, vocabulary.size(), sets.size(), POSITIVE);
        });
        return lines;
    }

    private static Platt calibrate(List<Example> examples, Question question, double[] sums) {
        int[] asked = asked(examples, question);
        double[] known = Arrays.stream(asked).mapToDouble(i -> sums[i]).toArray();
        return Platt.fit(known, answers(examples, question, asked));
    }

    private static int[] asked(List<Example> examples, Question question) {
        return IntStream.range(0, examples.size())
                .filter(i -> question.answer().apply(examples.get(i).post()) != null)
                .toArray();
    }

    private static boolean[] answers(List<Example> examples, Question question, int[] asked) {
        boolean[] yes = new boolean[asked.length];
        for (int k = 0; k < asked.length; k++) {
            yes[k] = Boolean.TRUE.equals(
                    question.answer().apply(examples.get(asked[k]).post()));
        }
        return yes;
    }

    /** An attack's threshold keeps false flags rare; an indicator's makes most of F1 on attacks. */
    private static double threshold(List<Example> examples, Question question, double[] probabilities) {
        boolean attack = question.name().equals(Heads.of(Stance.ATTACK));
        int[] asked = Arrays.stream(asked(examples, question))
                .filter(i -> attack || examples.get(i).post().stance() == Stance.ATTACK)
                .toArray();
        boolean[] yes = answers(examples, question, asked);
        if (attack) {
            return FlagThreshold.of(examples, probabilities);
        }
        Ranked ranked = new Ranked(
                Arrays.stream(asked).mapToDouble(i -> probabilities[i]).toArray(), yes);
        int positives = ranked.positives();
        return ranked.threshold((hits, misses) -> positives == 0 ? 0 : 2.0 * hits / (hits + misses + positives));
    }
}
