package org.tocsin.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.classify.Head;
import org.tocsin.classify.Heads;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/** What a model does on posts that its weights have not seen, as lines of a table. */
public final class UnseenFigures {
    private final List<Trainer.Example> examples;
    private final Trainer.Trained trained;
    private final Map<String, Double> thresholds;

    private UnseenFigures(List<Trainer.Example> examples, Trainer.Trained trained) {
        this.examples = examples;
        this.trained = trained;
        this.thresholds =
                trained.model().heads().stream().collect(Collectors.toMap(Head::name, h -> (double) h.threshold()));
    }

    /** Figures by set, then by indicator; recall and precision from 0 to 1, AP the average precision. */
    public static List<String> of(String language, List<Trainer.Example> examples, Trainer.Trained trained) {
        UnseenFigures figures = new UnseenFigures(examples, trained);
        List<String> lines = new ArrayList<>();
        lines.add("# " + language + ", out of fold");
        new TreeSet<>(examples.stream().map(e -> e.post().set()).toList()).forEach(set -> lines.add(figures.set(set)));
        lines.add("among the attacks, by indicator (others: share of the other attacks):");
        for (Indicator indicator : Indicator.values()) {
            if (!indicator.isCounter()) {
                lines.add(figures.indicator(indicator));
            }
        }
        return lines;
    }

    private int[] where(Predicate<LabelledPost> which) {
        return IntStream.range(0, examples.size())
                .filter(i -> which.test(examples.get(i).post()))
                .toArray();
    }

    private double[] probabilities(String head) {
        return trained.unseen().getOrDefault(head, new double[examples.size()]);
    }

    private String set(String set) {
        String attack = Heads.of(Stance.ATTACK);
        int[] posts = where(p -> p.set().equals(set));
        StringBuilder line = new StringBuilder(set + ": " + posts.length + " posts");
        int[] labelled = where(p -> p.set().equals(set) && p.stance() != null);
        if (labelled.length > 0) {
            append(line, labelled, attack, p -> p.stance() == Stance.ATTACK);
            long right = IntStream.of(labelled)
                    .filter(i -> stance(i) == examples.get(i).post().stance())
                    .count();
            line.append(figure(", stance", (double) right / labelled.length));
        } else {
            int[] flagged = IntStream.of(posts)
                    .filter(i -> probabilities(attack)[i] >= thresholds.getOrDefault(attack, 1.0))
                    .toArray();
            line.append(figure(", flagged", (double) flagged.length / posts.length));
        }
        if (where(p -> p.set().equals(set) && p.threat() != null).length > 0) {
            append(line, posts, Heads.THREAT, p -> Boolean.TRUE.equals(p.threat()));
            line.append(figure("; TF-IDF of words alone: AP", baseline(posts)));
        }
        return line.toString();
    }

    private double baseline(int[] posts) {
        List<String> texts = new ArrayList<>();
        boolean[] gold = new boolean[posts.length];
        int[] fold = new int[posts.length];
        for (int k = 0; k < posts.length; k++) {
            LabelledPost post = examples.get(posts[k]).post();
            texts.add(post.post().text());
            gold[k] = Boolean.TRUE.equals(post.threat());
            fold[k] = post.fold(trained.folds());
        }
        return new Ranked(WordsAlone.sums(texts, gold, fold, trained.folds()), gold).averagePrecision();
    }

    private Stance stance(int post) {
        if (probabilities(Heads.of(Stance.ATTACK))[post] >= thresholds.getOrDefault(Heads.of(Stance.ATTACK), 1.0)) {
            return Stance.ATTACK;
        }
        return List.of(Stance.values()).stream()
                .max(Comparator.comparingDouble(s -> probabilities(Heads.of(s))[post]))
                .orElse(Stance.NEUTRAL);
    }

    private void append(StringBuilder line, int[] posts, String head, Predicate<LabelledPost> yes) {
        double[] all = probabilities(head);
        double threshold = thresholds.getOrDefault(head, 1.0);
        boolean[] gold = new boolean[posts.length];
        double[] scores = new double[posts.length];
        int hits = 0;
        int misses = 0;
        int positives = 0;
        for (int k = 0; k < posts.length; k++) {
            gold[k] = yes.test(examples.get(posts[k]).post());
            scores[k] = all[posts[k]];
            positives += gold[k] ? 1 : 0;
            hits += gold[k] && scores[k] >= threshold ? 1 : 0;
            misses += !gold[k] && scores[k] >= threshold ? 1 : 0;
        }
        line.append(line.toString().isBlank() ? " " : ", ")
                .append(head)
                .append(' ')
                .append(positives);
        if (positives > 0) {
            line.append(figure(" AP", new Ranked(scores, gold).averagePrecision()));
        }
        line.append(figure(" P", (double) hits / Math.max(1, hits + misses)));
        line.append(figure(" R", (double) hits / Math.max(1, positives)));
        line.append(figure(" others", (double) misses / Math.max(1, posts.length - positives)));
    }

    private String indicator(Indicator indicator) {
        int[] attacks = where(p -> p.stance() == Stance.ATTACK);
        StringBuilder line = new StringBuilder(" ");
        append(line, attacks, Heads.of(indicator), p -> p.indicators().contains(indicator));
        return line.toString();
    }

    private static String figure(String name, double value) {
        return name + String.format(Locale.ROOT, " %.3f", value);
    }
}
