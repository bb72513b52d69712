package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.Share;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;

/** An evaluation of campaigns as lines to read: shares from 0 to 1, "-" where there is nothing to measure. */
public final class CampaignTable {
    private static final Map<Goal, String> ABOUT = Map.ofEntries(
            Map.entry(Goal.CAMPAIGNS, "campaigns, F1"),
            Map.entry(Goal.B_CUBED, "B-cubed, F1"),
            Map.entry(Goal.FALSE_MERGES, "false merges of targets"),
            Map.entry(Goal.ALIASES, "aliases together"),
            Map.entry(Goal.STAGES, "stages, macro-F1"),
            Map.entry(Goal.SEVERE, "severity 3 in high or imminent"),
            Map.entry(Goal.NDCG, "NDCG@20"),
            Map.entry(Goal.LOOKALIKES_HIGH, "look-alike cases in high"),
            Map.entry(Goal.LOOKALIKES_IMMINENT, "look-alike cases in imminent"),
            Map.entry(Goal.CALIBRATION, "expected calibration error"),
            Map.entry(Goal.FAME, "correlation of score with mentions"));

    private final List<String> lines = new ArrayList<>();

    private CampaignTable() {}

    /** The runs one after the other; of several, the last is all of them pooled. */
    public static List<String> of(List<CampaignEvaluation> runs) {
        CampaignTable table = new CampaignTable();
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0) {
                table.lines.add("");
            }
            if (runs.size() > 1) {
                table.lines.add(i + 1 < runs.size() ? "== " + (i + 1) : "== pooled: ranks are means of the runs");
            }
            table.add(runs.get(i));
        }
        return table.lines;
    }

    private void add(CampaignEvaluation evaluation) {
        about(evaluation);
        goals(evaluation.goals());
        grouping(evaluation.ways());
        ranking(evaluation.ways());
        calibration(evaluation);
        stages(evaluation.stages());
        detection(evaluation.detection());
        falseCases(evaluation.falseCases());
        ablations(evaluation);
        scenarios(evaluation);
    }

    private void about(CampaignEvaluation evaluation) {
        add(
                "Run %s as of %s: %d cases. Truth: %d scenarios, %d posts, of which the workspace does not hold %d.",
                evaluation.runId(),
                evaluation.asOf(),
                evaluation.ranking().size(),
                evaluation.scenarios().size(),
                evaluation.truthPosts(),
                evaluation.unheld());
        lines.add("");
    }

    private void goals(List<Goal.Row> goals) {
        lines.add("What is asked, beside three simpler ways of grouping or ranking the same found posts:");
        String row = "%-38s  %6s  %8s  %9s  %6s  %9s  %s";
        add(row, "", "asked", "tocsin", "by_target", "by_gap", "by_volume", "met");
        for (Goal.Row goal : goals) {
            List<String> values = goal.values().stream()
                    .map(value -> goal.goal().isCount() ? String.valueOf(value.intValue()) : number(value))
                    .toList();
            add(
                    row,
                    ABOUT.get(goal.goal()),
                    (goal.goal().isMost() ? "<=" : ">=") + shorter(goal.goal().limit()),
                    values.get(0),
                    values.get(1),
                    values.get(2),
                    values.get(3),
                    !goal.isMeasured() ? "-" : goal.isMet() ? "yes" : "no");
        }
        lines.add("");
    }

    private void grouping(List<Figures> ways) {
        lines.add(
                "Campaigns, P/R/F1: one to one, intersection over union of posts .5 or more; what a case holds that is no");
        lines.add(
                "attack counts against it. Shown: cases above routine only, the headline. Lenient: and what matches in routine.");
        lines.add(
                "All: routine cases that match nothing are false. Acts: shown, by the posts held against somebody only.");
        String campaignRow = "%-10s  %-18s  %-18s  %-18s  %-18s  %s";
        add(campaignRow, "way", "shown", "lenient", "all", "acts", "matched/shown/cases/campaigns");
        for (Figures way : ways) {
            CampaignMatch campaigns = way.campaigns();
            add(
                    campaignRow,
                    way.way().label(),
                    harmonic(campaigns.share()),
                    harmonic(campaigns.lenient()),
                    harmonic(campaigns.overAll()),
                    harmonic(way.byActs().share()),
                    campaigns.matched() + "/" + campaigns.shown() + "/" + campaigns.cases() + "/"
                            + campaigns.campaigns());
        }
        lines.add("");
        lines.add(
                "B-cubed and pairs, P/R/F1: over all attack posts, what no case holds stands alone; found: over those in a case.");
        lines.add(
                "Merged: pairs of targets that share a case. Namesakes: of pairs with a name in common. Look-alikes: of pairs");
        lines.add(
                "of a target and a look-alike of its name. Aliases: pairs of one target's names that end under one target.");
        String row = "%-10s  %-18s  %-18s  %-18s  %-13s  %6s  %-13s  %s";
        add(row, "way", "B-cubed", "found", "pairs", "namesakes", "others", "look-alikes", "aliases");
        for (Figures way : ways) {
            Clustering clustering = way.clustering();
            TargetFigures targets = way.targets();
            add(
                    row,
                    way.way().label(),
                    harmonic(clustering.bCubed()),
                    harmonic(clustering.bCubedFound()),
                    harmonic(clustering.pairs()),
                    count(targets.namesakesMerged()),
                    targets.othersMerged(),
                    count(targets.lookalikesMerged()),
                    count(targets.aliases()));
        }
        lines.add("");
    }

    private void ranking(List<Figures> ways) {
        lines.add(
                "Ranking. Gain 2^severity-1 of the campaign that most of a case's acts belong to, at its first case. Precision:");
        lines.add(
                "cases that are mostly one campaign's. Severe: campaigns of severity 3 in high or imminent cases. Fame: Spearman's");
        lines.add("correlation of score with log mentions, over targets nobody attacks. ECE: see calibration.");
        String row = "%-10s  %7s  %8s  %-14s  %-14s  %-14s  %6s  %s";
        add(row, "way", "NDCG@20", "NDCG@100", "precision@20", "precision@100", "severe", "ECE", "fame");
        for (Figures way : ways) {
            RankFigures ranks = way.ranks();
            add(
                    row,
                    way.way().label(),
                    number(ranks.ndcg20()),
                    number(ranks.ndcg100()),
                    count(ranks.first20()),
                    count(ranks.first100()),
                    count(ranks.severe()),
                    number(way.calibrationError()),
                    number(way.fame().correlation()) + " " + way.fame().targets());
        }
        List<String> missed = ways.get(0).ranks().missed();
        if (!missed.isEmpty()) {
            add("severe campaigns below high: %s", String.join(", ", missed));
        }
        lines.add("");
    }

    private void calibration(CampaignEvaluation evaluation) {
        Reliability reliability = evaluation.reliability();
        add(
                "Calibration: expected error %s over %d cases (ten bins of equally many). Said, held, cases; a case holds if most"
                        + " of its acts are of one campaign of severity 2 or 3:",
                number(reliability.error()), reliability.cases());
        for (Reliability.Bin bin : reliability.bins()) {
            add(
                    "  %s  %s  %5d",
                    number(bin.said()), number(bin.held().value()), bin.held().of());
        }
        lines.add("");
    }

    private void stages(StageFigures figures) {
        add("Stages of %d attack posts: macro-F1 %s. P/R/F1:", figures.posts(), number(figures.macroF1()));
        figures.stages().forEach((Stage stage, Harmonic share) -> add("  %-10s %s", stage.label(), harmonic(share)));
        lines.add("");
    }

    private void detection(@Nullable TimeToDetection detection) {
        if (detection == null) {
            lines.add("Days from onset to detection: not measured; ask with --replay.");
            lines.add("");
            return;
        }
        add(
                "Days from onset to detection, looking at the end of %d of %d campaign days; %d campaigns:",
                detection.looked(), detection.days(), detection.campaigns().size());
        String row = "  %-10s %8s %8s %8s";
        add(row, "", "seen", "median", "90 %");
        add(
                row,
                Tier.ELEVATED.label(),
                detection.seen(TimeToDetection.Campaign::elevated),
                days(detection.quantile(.5, TimeToDetection.Campaign::elevated)),
                days(detection.quantile(.9, TimeToDetection.Campaign::elevated)));
        add(
                row,
                Tier.HIGH.label(),
                detection.seen(TimeToDetection.Campaign::high),
                days(detection.quantile(.5, TimeToDetection.Campaign::high)),
                days(detection.quantile(.9, TimeToDetection.Campaign::high)));
        lines.add("");
    }

    private void falseCases(List<FalseCases> families) {
        lines.add("False cases, by what they are made of:");
        String row = "  %-40s %9s %8s %8s %8s";
        add(row, "", "scenarios", "elevated", "high", "imminent");
        for (FalseCases family : families) {
            add(row, source(family), family.scenarios(), family.elevated(), family.high(), family.imminent());
        }
        lines.add("");
    }

    private static String source(FalseCases family) {
        return switch (family.source()) {
            case LOOKALIKE -> family.family();
            case BYSTANDERS -> family.family() + " (bystanders)";
            case PLAIN_TALK -> "(plain talk)";
        };
    }

    private void ablations(CampaignEvaluation evaluation) {
        lines.add("Left out in turn; look-alikes are counted in high and imminent:");
        String row = "  %-40s %7s  %-14s %11s  %6s";
        add(row, "", "NDCG@20", "severe", "look-alikes", "ECE");
        ablation(row, "(nothing)", evaluation.own().ranks(), evaluation.own().calibrationError());
        evaluation.ablations().forEach(one -> ablation(row, one.factor(), one.ranks(), one.calibrationError()));
        lines.add("");
    }

    private void ablation(String row, String factor, RankFigures ranks, double calibrationError) {
        add(
                row,
                factor,
                number(ranks.ndcg20()),
                count(ranks.severe()),
                ranks.lookalikesHigh() + "+" + ranks.lookalikesImminent(),
                number(calibrationError));
    }

    private void scenarios(CampaignEvaluation evaluation) {
        add(
                "Scenarios: %d of %d as expected. Posts: attacks, or all of a look-alike. Cases, the one that holds most first:",
                evaluation.met(), evaluation.scenarios().size());
        String row = "  %-28s %8s %6s  %-20s %5s  %-4s  %s";
        add(row, "", "severity", "posts", "expected", "cases", "met", "found");
        for (ScenarioFigures figures : evaluation.scenarios()) {
            add(
                    row,
                    figures.scenario().name(),
                    figures.scenario().isCampaign() ? figures.scenario().severity() : "-",
                    figures.posts(),
                    figures.scenario().expected().label(),
                    figures.scenario().expected().cases(),
                    figures.isMet() ? "yes" : figures.isTierMet() ? "tier" : "no",
                    found(figures.found()));
        }
    }

    private static String found(List<Tier> tiers) {
        return tiers.isEmpty() ? "-" : tiers.stream().map(Tier::label).collect(Collectors.joining(", "));
    }

    private void add(String row, @Nullable Object... values) {
        lines.add(String.format(Locale.ROOT, row, values).stripTrailing());
    }

    private static String harmonic(Harmonic share) {
        return number(share.precision()) + " " + number(share.recall()) + " " + number(share.f1());
    }

    private static String count(Share share) {
        return share.of() == 0 ? "-" : number(share.value()) + " " + share.hits() + "/" + share.of();
    }

    private static String days(double days) {
        return Double.isInfinite(days) ? "never" : Double.isNaN(days) ? "-" : String.format(Locale.ROOT, "%.1f", days);
    }

    private static String shorter(double limit) {
        return limit == Math.rint(limit)
                ? String.valueOf((int) limit)
                : String.valueOf(limit).substring(1);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
