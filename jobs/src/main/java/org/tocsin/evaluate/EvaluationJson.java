package org.tocsin.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Stance;
import org.tocsin.train.Ranked;

/** An evaluation as JSON: numbers to four places, what the labels do not say left out, the same bytes every time. */
final class EvaluationJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private EvaluationJson() {}

    static String of(Evaluation evaluation) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode sets = root.putArray("sets");
        evaluation.sets().forEach(set -> set(sets.addObject(), set));
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void set(ObjectNode json, SetFigures set) {
        json.put("set", set.set()).put("lang", set.lang()).put("posts", set.posts());
        if (set.seen() != null) {
            json.put("seen", set.seen().label());
        }
        share(json, "flagged", set.flagged());
        share(json, "recall", set.recall());
        share(json, "precision", set.precision());
        share(json, "negatives_flagged", set.falseFlags());
        share(json, "threat_recall", set.threatRecall());
        share(json, "threat_precision", set.threatPrecision());
        share(json, "stance_accuracy", set.stance());
        confusion(json, set.confusion());
        if (!set.indicators().isEmpty()) {
            number(json, "indicator_f1", set.indicatorF1());
            ObjectNode indicators = json.putObject("indicators");
            for (IndicatorFigures row : set.indicators()) {
                ObjectNode indicator = indicators.putObject(row.indicator().id());
                indicator.put("support", row.support());
                share(indicator, "recall", row.recall());
                share(indicator, "precision", row.precision());
            }
        }
        ranking(json, "attack", set.attack());
        ranking(json, "threat", set.threat());
        if (!set.worst().isEmpty()) {
            ArrayNode worst = json.putArray("worst_families");
            for (SetFigures.Family family : set.worst()) {
                ObjectNode node = worst.addObject();
                node.put("family", family.name()).put("attack", family.attack());
                share(node, "right", family.right());
            }
        }
        groups(json, "identities", set.identities());
        groups(json, "dialects", set.dialects());
    }

    /** Readers' stance, then Tocsin's. */
    private static void confusion(ObjectNode json, Map<Stance, Map<Stance, Integer>> confusion) {
        if (!confusion.isEmpty()) {
            ObjectNode table = json.putObject("stance_confusion");
            for (Stance said : Stance.values()) {
                Map<Stance, Integer> row = confusion.getOrDefault(said, Map.of());
                if (!row.isEmpty()) {
                    ObjectNode counts = table.putObject(said.label());
                    for (Stance judged : Stance.values()) {
                        counts.put(judged.label(), row.getOrDefault(judged, 0));
                    }
                }
            }
        }
    }

    private static void ranking(ObjectNode json, String name, @Nullable RankingFigures figures) {
        if (figures == null) {
            return;
        }
        ObjectNode ranking = json.putObject(name + "_score");
        ranking.put("posts", figures.posts()).put("positives", figures.positives());
        number(ranking, "average_precision", figures.averagePrecision());
        number(ranking, "roc_auc", figures.rocArea());
        number(ranking, "ece", figures.calibration().error());
        ArrayNode bins = ranking.putArray("reliability");
        for (Calibration.Bin bin : figures.calibration().bins()) {
            ObjectNode node = bins.addObject();
            number(node, "said", bin.said());
            share(node, "held", bin.held());
        }
        ArrayNode curve = ranking.putArray("precision_recall");
        for (Ranked.Point point : figures.curve()) {
            ObjectNode node = curve.addObject();
            number(node, "score", point.score());
            number(node, "recall", point.recall());
            number(node, "precision", point.precision());
        }
    }

    private static void groups(ObjectNode json, String name, Iterable<GroupFigures> tables) {
        for (GroupFigures table : tables) {
            ObjectNode node = json.withArray("/" + name).addObject();
            node.put("label", table.label());
            ObjectNode groups = node.putObject("groups");
            for (GroupFigures.Row row : table.rows()) {
                ObjectNode group = groups.putObject(row.group());
                share(group, "flagged", row.flagged());
                number(group, "mean_attack_score", row.score().value());
                gap(group, "flagged_gap", row.flaggedGap());
                gap(group, "score_gap", row.scoreGap());
            }
            gap(node, "widest_gap", table.widest());
        }
    }

    private static void gap(ObjectNode json, String name, @Nullable Gap gap) {
        if (gap != null) {
            ObjectNode node = json.putObject(name);
            node.put("group", gap.group()).put("other", gap.other());
            number(node, "difference", gap.difference());
            number(node, "low", gap.low());
            number(node, "high", gap.high());
        }
    }

    private static void share(ObjectNode json, String name, Share share) {
        if (share.of() > 0) {
            ObjectNode node = json.putObject(name);
            node.put("hits", share.hits()).put("of", share.of());
            number(node, "share", share.value());
            number(node, "low", share.low());
            number(node, "high", share.high());
        }
    }

    private static void number(ObjectNode json, String name, double value) {
        if (!Double.isNaN(value)) {
            json.put(name, BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
        }
    }
}
