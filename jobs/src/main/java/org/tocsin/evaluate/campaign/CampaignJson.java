package org.tocsin.evaluate.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tocsin.evaluate.Share;
import org.tocsin.evaluate.campaign.Truth.Scenario;
import org.tocsin.risk.Tier;

/** An evaluation of campaigns as JSON: numbers to four places, what cannot be measured left out. */
final class CampaignJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CampaignJson() {}

    static String of(CampaignEvaluation evaluation) {
        ObjectNode root = JSON.createObjectNode();
        root.put("run_id", evaluation.runId()).put("as_of", evaluation.asOf().toString());
        root.put("cases", evaluation.ranking().size());
        root.putObject("truth")
                .put("scenarios", evaluation.scenarios().size())
                .put("posts", evaluation.truthPosts())
                .put("posts_not_held", evaluation.unheld());
        goals(root.putArray("goals"), evaluation);
        ObjectNode ways = root.putObject("ways");
        evaluation.ways().forEach(way -> way(ways.putObject(way.way().label()), way));
        strings(root.putArray("severe_below_high"), evaluation.own().ranks().missed());
        calibration(root.putObject("calibration"), evaluation.reliability());
        ObjectNode stages = root.putObject("stages");
        stages.put("posts", evaluation.stages().posts());
        number(stages, "macro_f1", evaluation.stages().macroF1());
        evaluation.stages().stages().forEach((stage, share) -> harmonic(stages, stage.label(), share));
        TimeToDetection detection = evaluation.detection();
        if (detection != null) {
            detection(root.putObject("time_to_detection"), detection);
        }
        ArrayNode falseCases = root.putArray("false_cases");
        for (FalseCases family : evaluation.falseCases()) {
            falseCases
                    .addObject()
                    .put("source", family.source().label())
                    .put("family", family.family())
                    .put("scenarios", family.scenarios())
                    .put("above_routine", family.aboveRoutine())
                    .put("elevated", family.elevated())
                    .put("high", family.high())
                    .put("imminent", family.imminent());
        }
        ArrayNode ablations = root.putArray("ablations");
        for (Ablation ablation : evaluation.ablations()) {
            ObjectNode node = ablations.addObject().put("left_out", ablation.factor());
            ranks(node, ablation.ranks());
            number(node, "ece", ablation.calibrationError());
        }
        scenarios(root.putArray("scenarios"), evaluation.scenarios());
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void goals(ArrayNode json, CampaignEvaluation evaluation) {
        for (Goal.Row row : evaluation.goals()) {
            ObjectNode node = json.addObject().put("goal", row.goal().label());
            node.put(row.goal().isMost() ? "at_most" : "at_least", row.goal().limit());
            for (int i = 0; i < row.values().size(); i++) {
                number(
                        node,
                        evaluation.ways().get(i).way().label(),
                        row.values().get(i));
            }
            if (row.isMeasured()) {
                node.put("met", row.isMet());
            }
        }
    }

    private static void way(ObjectNode json, Figures way) {
        campaigns(json.putObject("campaigns"), way.campaigns());
        campaigns(json.putObject("campaigns_by_acts"), way.byActs());
        harmonic(json, "b_cubed", way.clustering().bCubed());
        harmonic(json, "b_cubed_found", way.clustering().bCubedFound());
        harmonic(json, "pairs", way.clustering().pairs());
        TargetFigures targets = way.targets();
        number(json, "false_merges", targets.falseMerges());
        share(json, "namesakes_merged", targets.namesakesMerged());
        json.put("others_merged", targets.othersMerged());
        share(json, "lookalikes_merged", targets.lookalikesMerged());
        share(json, "aliases_together", targets.aliases());
        ranks(json, way.ranks());
        number(json, "ece", way.calibrationError());
        number(
                json.putObject("fame").put("targets", way.fame().targets()),
                "correlation",
                way.fame().correlation());
    }

    private static void campaigns(ObjectNode json, CampaignMatch campaigns) {
        harmonic(json, "shown", campaigns.share());
        harmonic(json, "lenient", campaigns.lenient());
        harmonic(json, "all", campaigns.overAll());
        json.put("campaigns", campaigns.campaigns())
                .put("matched", campaigns.matched())
                .put("matched_shown", campaigns.seen())
                .put("cases", campaigns.cases())
                .put("cases_shown", campaigns.shown());
    }

    private static void ranks(ObjectNode json, RankFigures ranks) {
        number(json, "ndcg_20", ranks.ndcg20());
        number(json, "ndcg_100", ranks.ndcg100());
        share(json, "precision_20", ranks.first20());
        share(json, "precision_100", ranks.first100());
        share(json, "severe", ranks.severe());
        json.put("lookalikes_high", ranks.lookalikesHigh()).put("lookalikes_imminent", ranks.lookalikesImminent());
    }

    private static void calibration(ObjectNode json, Reliability reliability) {
        json.put("cases", reliability.cases());
        number(json, "ece", reliability.error());
        ArrayNode bins = json.putArray("reliability");
        for (Reliability.Bin bin : reliability.bins()) {
            ObjectNode node = bins.addObject();
            number(node, "said", bin.said());
            share(node, "held", bin.held());
        }
    }

    private static void detection(ObjectNode json, TimeToDetection detection) {
        json.put("days_looked_at", detection.looked()).put("campaign_days", detection.days());
        for (Tier tier : List.of(Tier.ELEVATED, Tier.HIGH)) {
            ObjectNode node = json.putObject(tier.label());
            node.put("seen", detection.seen(c -> days(c, tier)))
                    .put("campaigns", detection.campaigns().size());
            number(node, "median_days", detection.quantile(.5, c -> days(c, tier)));
            number(node, "days_90", detection.quantile(.9, c -> days(c, tier)));
        }
        ArrayNode campaigns = json.putArray("campaigns");
        for (TimeToDetection.Campaign campaign : detection.campaigns()) {
            ObjectNode node = campaigns.addObject().put("scenario", campaign.scenario());
            number(node, "elevated_days", campaign.elevated());
            number(node, "high_days", campaign.high());
        }
    }

    private static double days(TimeToDetection.Campaign campaign, Tier tier) {
        return tier == Tier.HIGH ? campaign.high() : campaign.elevated();
    }

    private static void scenarios(ArrayNode json, List<ScenarioFigures> scenarios) {
        for (ScenarioFigures figures : scenarios) {
            Scenario scenario = figures.scenario();
            ObjectNode node = json.addObject()
                    .put("scenario", scenario.name())
                    .put("family", scenario.family())
                    .put("lang", scenario.lang())
                    .put("kind", scenario.isCampaign() ? "campaign" : "lookalike")
                    .put("severity", scenario.severity())
                    .put("posts", figures.posts())
                    .put("expected", scenario.expected().label())
                    .put("expected_cases", scenario.expected().cases())
                    .put("tier_met", figures.isTierMet())
                    .put("met", figures.isMet());
            strings(
                    node.putArray("found"),
                    figures.found().stream().map(Tier::label).toList());
        }
    }

    private static void strings(ArrayNode json, List<String> strings) {
        strings.forEach(json::add);
    }

    private static ObjectNode harmonic(ObjectNode json, String name, Harmonic share) {
        ObjectNode node = json.putObject(name);
        number(node, "precision", share.precision());
        number(node, "recall", share.recall());
        number(node, "f1", share.f1());
        return node;
    }

    private static void share(ObjectNode json, String name, Share share) {
        ObjectNode node = json.putObject(name).put("hits", share.hits()).put("of", share.of());
        number(node, "share", share.value());
    }

    private static void number(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
        }
    }
}
