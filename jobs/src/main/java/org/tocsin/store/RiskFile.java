package org.tocsin.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.risk.Calibration;
import org.tocsin.risk.RiskWeights;

/**
 * The weights of cases in a workspace, {@code risk.yml}: YAML that a person can read and check with a pencil. Names of
 * factors and numbers only. Without the file the weights set by hand hold.
 */
public record RiskFile(Path path) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final int VERSION = 1;

    /** On what a factor's multiplier rests: the least and most points it had by hand, and in how many cases. */
    public record Basis(int leastMilli, int mostMilli, int cases) {}

    /**
     * The weights in force.
     *
     * @throws BadRiskFile if the file is none of ours: no run may guess what its cases weigh
     */
    public RiskWeights read() throws IOException {
        if (!Files.exists(path)) {
            return RiskWeights.HAND;
        }
        JsonNode root;
        try {
            root = YAML.readTree(Files.readString(path));
        } catch (JsonProcessingException e) {
            throw new BadRiskFile(this, "no YAML");
        }
        if (number(root, "version") != VERSION) {
            throw new BadRiskFile(this, "version: " + VERSION + " was expected");
        }
        SortedMap<String, Integer> multipliers = new TreeMap<>();
        for (JsonNode factor : root.path("factors")) {
            multipliers.put(factor.path("name").asText(), number(factor, "multiplier_milli"));
        }
        try {
            return new RiskWeights(
                    multipliers, number(root, "prior_shift_milli"), calibration(root.path("calibration")));
        } catch (IllegalArgumentException e) {
            throw new BadRiskFile(this, String.valueOf(e.getMessage()));
        }
    }

    private Calibration calibration(JsonNode node) {
        if (!node.has("knots")) {
            return Calibration.line(number(node, "slope_milli"), number(node, "offset_milli"));
        }
        NavigableMap<Integer, Integer> knots = new TreeMap<>();
        for (JsonNode knot : node.path("knots")) {
            knots.put(number(knot, "from_milli"), number(knot, "to_milli"));
        }
        return Calibration.through(knots);
    }

    private int number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isInt()) {
            throw new BadRiskFile(this, field + ": a whole number was expected");
        }
        return value.intValue();
    }

    /** Replaces the file whole. {@code about} says in lines what the weights were fitted on and what they are worth. */
    public void write(RiskWeights weights, SortedMap<String, Basis> bases, List<String> about) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                # What cases weigh in this workspace, as 'tocsin train --risk' fitted it to decisions. Every scan here uses it;
                # delete the file to return to the weights set by hand.
                """);
        about.forEach(line -> yaml.append("# ").append(line).append('\n'));
        yaml.append("version: ").append(VERSION).append('\n');
        yaml.append("\n# Added to the prior, in thousandths of log-odds.\n");
        yaml.append("prior_shift_milli: ").append(weights.shiftMilli()).append('\n');
        yaml.append("\n# From log-odds to those that make the probability.\n");
        append(yaml, weights.calibration());
        yaml.append("""

                # The points of a factor are the hand's times its multiplier, in thousandths; hand_milli shows the least and the
                # most that it had by hand, cases on how many decided cases it stood.
                factors:
                """);
        weights.multipliers().forEach((name, multiplier) -> {
            Basis basis = bases.getOrDefault(name, new Basis(0, 0, 0));
            yaml.append("  - {name: \"%s\", hand_milli: [%d, %d], multiplier_milli: %d, cases: %d}\n"
                    .formatted(name, basis.leastMilli(), basis.mostMilli(), multiplier, basis.cases()));
        });
        Workspace.replace(path, yaml.toString());
    }

    private static void append(StringBuilder yaml, Calibration map) {
        if (map.knots().isEmpty()) {
            yaml.append("calibration: {slope_milli: %d, offset_milli: %d}\n"
                    .formatted(map.slopeMilli(), map.offsetMilli()));
            return;
        }
        yaml.append("calibration:\n  knots:\n");
        map.knots().forEach((from, to) -> yaml.append("    - {from_milli: %d, to_milli: %d}\n".formatted(from, to)));
    }
}
