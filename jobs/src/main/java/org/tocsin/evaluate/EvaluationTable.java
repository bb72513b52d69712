package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Stance;

/** An evaluation as lines to read: shares from 0 to 1, each with its 95 % interval, "-" where the labels do not say. */
public final class EvaluationTable {
    private final List<String> lines = new ArrayList<>();

    private EvaluationTable() {}

    public static List<String> of(Evaluation evaluation) {
        EvaluationTable table = new EvaluationTable();
        table.flags(evaluation.sets());
        table.scores(evaluation.sets());
        for (SetFigures set : evaluation.sets()) {
            table.details(set);
        }
        return table.lines;
    }

    private void flags(List<SetFigures> sets) {
        lines.add(
                "Flags, with Wilson's intervals of 95 %. Seen: weights were fitted on the set's labels (fitted), saw it as");
        lines.add("ordinary talk (background), or rules were written with it in view (tuned).");
        String row = "%-20s %-4s %7s  %-10s  %-16s  %-16s  %-16s  %-16s";
        add(row, "set", "lang", "posts", "seen", "flagged", "recall", "precision", "negatives flagged");
        for (SetFigures set : sets) {
            add(
                    row,
                    set.set(),
                    set.lang(),
                    set.posts(),
                    seen(set),
                    share(set.flagged()),
                    share(set.recall()),
                    share(set.precision()),
                    share(set.falseFlags()));
        }
        lines.add("");
    }

    private void scores(List<SetFigures> sets) {
        if (sets.stream()
                .allMatch(set -> set.attack() == null
                        && set.threat() == null
                        && set.stance().of() == 0)) {
            return;
        }
        lines.add(
                "Scores: AP average precision, AUC area under the ROC curve, ECE expected calibration error (ten bins)");
        String row = "%-20s %-4s  %-10s  %-16s  %-12s  %-20s  %-20s  %-16s  %-16s";
        add(
                row,
                "set",
                "lang",
                "seen",
                "stance right",
                "indicator F1",
                "attack AP/AUC/ECE",
                "threat AP/AUC/ECE",
                "threat recall",
                "threat precision");
        for (SetFigures set : sets) {
            add(
                    row,
                    set.set(),
                    set.lang(),
                    seen(set),
                    share(set.stance()),
                    number(set.indicatorF1()),
                    ranking(set.attack()),
                    ranking(set.threat()),
                    share(set.threatRecall()),
                    share(set.threatPrecision()));
        }
        lines.add("");
    }

    private void details(SetFigures set) {
        String title = "# " + set.set() + ", " + set.lang() + (set.seen() == null ? "" : " (" + seen(set) + ")");
        int before = lines.size();
        confusion(set.confusion());
        indicators(set.indicators());
        families(set.worst());
        groups("by group of people", "others", set.identities());
        groups("by way of writing", Dialects.STANDARD, set.dialects());
        if (lines.size() > before) {
            lines.add(before, title);
            lines.add("");
        }
    }

    private void confusion(Map<Stance, Map<Stance, Integer>> confusion) {
        if (confusion.isEmpty()) {
            return;
        }
        lines.add("stance, readers' in rows, Tocsin's in columns:");
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "  %-16s", ""));
        for (Stance stance : Stance.values()) {
            head.append(String.format(Locale.ROOT, " %15s", stance.label()));
        }
        lines.add(head.toString());
        for (Stance said : Stance.values()) {
            if (confusion.containsKey(said)) {
                StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-16s", said.label()));
                for (Stance judged : Stance.values()) {
                    row.append(String.format(
                            Locale.ROOT,
                            " %15d",
                            confusion.getOrDefault(said, Map.of()).getOrDefault(judged, 0)));
                }
                lines.add(row.toString());
            }
        }
    }

    private void indicators(List<IndicatorFigures> indicators) {
        if (!indicators.isEmpty()) {
            String row = "  %-24s %7s  %-16s  %-16s";
            lines.add("indicators, among attacks:");
            add(row, "", "support", "recall", "precision");
            indicators.forEach(i -> add(row, i.indicator().id(), i.support(), share(i.recall()), share(i.precision())));
        }
    }

    private void families(List<SetFigures.Family> families) {
        if (!families.isEmpty()) {
            lines.add("families judged worst, attacks (+) flagged and others (-) left alone:");
            families.forEach(f -> add(
                    "  %s%-28s %d/%d",
                    f.attack() ? "+" : "-",
                    f.name(),
                    f.right().hits(),
                    f.right().of()));
        }
    }

    private void groups(String title, String other, List<GroupFigures> tables) {
        for (GroupFigures table : tables) {
            String row = "  %-24s %7s  %-16s  %-20s  %6s  %-20s";
            lines.add(title + ", posts labelled " + table.label() + "; mean is that of the probability of an attack:");
            add(row, "", "posts", "flagged", "more than " + other, "mean", "more than " + other);
            for (GroupFigures.Row group : table.rows()) {
                add(
                        row,
                        group.group(),
                        group.flagged().of(),
                        share(group.flagged()),
                        gap(group.flaggedGap()),
                        number(group.score().value()),
                        gap(group.scoreGap()));
            }
            Gap widest = table.widest();
            if (widest != null) {
                add("  flagged, furthest apart: %s, %s: %s", widest.group(), widest.other(), gap(widest));
            }
        }
    }

    private void add(String row, Object... values) {
        lines.add(String.format(Locale.ROOT, row, values).stripTrailing());
    }

    private static String seen(SetFigures set) {
        return set.seen() == null ? "unseen" : set.seen().label();
    }

    private static String ranking(@Nullable RankingFigures figures) {
        return figures == null
                ? "-"
                : number(figures.averagePrecision()) + " "
                        + number(figures.rocArea()) + " "
                        + number(figures.calibration().error());
    }

    private static String share(Share share) {
        return share.of() == 0 ? "-" : number(share.value()) + " " + number(share.low()) + "-" + number(share.high());
    }

    private static String gap(@Nullable Gap gap) {
        return gap == null
                ? "-"
                : String.format(Locale.ROOT, "%+.3f %+.3f..%+.3f", gap.difference(), gap.low(), gap.high());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
