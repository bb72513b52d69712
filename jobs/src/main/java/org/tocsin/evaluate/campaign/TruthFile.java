package org.tocsin.evaluate.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.campaign.Truth.Expectation;
import org.tocsin.evaluate.campaign.Truth.Name;
import org.tocsin.evaluate.campaign.Truth.Post;
import org.tocsin.evaluate.campaign.Truth.Scenario;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;

/**
 * Truth about campaigns, one JSON object a line: perhaps a header, then scenarios (they have {@code expect}) and posts
 * (they have {@code native_id}).
 */
public final class TruthFile {
    private static final int WORST = 3;

    private final Path file;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Name> told = new HashSet<>();
    private int number;

    private TruthFile(Path file) {
        this.file = file;
    }

    /** A line that is no truth. The message names file, line and field, and what to do. */
    public static final class BadTruth extends IOException {
        private static final long serialVersionUID = 1L;

        BadTruth(Path file, int line, String problem) {
            super(file + ", line " + line + ": " + problem);
        }
    }

    public static Truth read(Path file) throws IOException {
        return new TruthFile(file).read();
    }

    private Truth read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(parse(json, line));
                }
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            throw bad("no UTF-8; save the file as UTF-8");
        }
        if (scenarios.isEmpty()) {
            throw bad("no scenario (a line with \"expect\"); give the truth.ndjson that tocsin synth wrote");
        }
        return new Truth(scenarios, posts);
    }

    private JsonNode parse(ObjectMapper json, String line) throws BadTruth {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw bad("no JSON object; write one a line");
        }
    }

    private void read(JsonNode node) throws BadTruth {
        if (node.has("expect")) {
            Scenario scenario = scenario(node);
            if (!names.add(scenario.name())) {
                throw bad("scenario: found a second time; give every scenario a name of its own");
            }
            scenarios.add(scenario);
        } else if (node.has("native_id")) {
            posts.add(post(node));
        } else if (!node.has("synth")) {
            throw bad("expect or native_id: found neither; a scenario has the one, a post the other");
        }
    }

    private Scenario scenario(JsonNode node) throws BadTruth {
        String name = required(node, "scenario");
        String kind = required(node, "kind");
        if (!kind.equals("campaign") && !kind.equals("lookalike")) {
            throw bad("kind: campaign or lookalike was expected");
        }
        String campaign = text(node, "campaign");
        if (kind.equals("campaign") != (campaign != null)) {
            throw bad("campaign: found " + (campaign == null ? "null" : "an id") + " where kind is " + kind
                    + "; a campaign has an id, a look-alike null");
        }
        return new Scenario(
                name,
                required(node, "family"),
                required(node, "lang"),
                campaign,
                text(node, "target"),
                severity(node),
                time(node, "onset"),
                text(node, "name_key"),
                expectation(node.get("expect")));
    }

    private int severity(JsonNode node) throws BadTruth {
        JsonNode severity = node.path("severity");
        if (!severity.isInt() || severity.intValue() < 0 || severity.intValue() > WORST) {
            throw bad("severity: a whole number from 0 to 3 was expected, found " + found(severity));
        }
        return severity.intValue();
    }

    private Expectation expectation(JsonNode node) throws BadTruth {
        if (!node.isObject()) {
            throw bad("expect: an object with tier and cases was expected, found " + found(node));
        }
        String label = required(node, "tier");
        int cases = node.path("cases").asInt(1);
        boolean least = label.startsWith("at_least_");
        boolean most = label.startsWith("at_most_");
        String name = label.replaceFirst("^at_(least|most)_", "");
        Tier tier = Stream.of(Tier.values())
                .filter(t -> t.label().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> bad("expect.tier: imminent, at_least_TIER or at_most_TIER was expected; TIER is imminent,"
                                + " high, elevated or routine"));
        return new Expectation(label, least ? Tier.IMMINENT : tier, most ? Tier.ROUTINE : tier, cases);
    }

    private Post post(JsonNode node) throws BadTruth {
        String scenario = required(node, "scenario");
        if (!names.contains(scenario)) {
            throw bad("scenario: found one that no line above describes; write the scenarios before their posts");
        }
        Name name = new Name(required(node, "platform"), required(node, "native_id"));
        if (!told.add(name)) {
            throw bad("native_id: found a second time on this platform; give every post one line");
        }
        return new Post(name, scenario, text(node, "campaign"), text(node, "target"), text(node, "alias"), stage(node));
    }

    private @Nullable Stage stage(JsonNode node) throws BadTruth {
        String label = text(node, "stage");
        if (label == null) {
            return null;
        }
        try {
            return Stage.valueOf(label.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw bad("stage: recon, dox, call, execution, boast or null was expected");
        }
    }

    private @Nullable Instant time(JsonNode node, String field) throws BadTruth {
        String text = text(node, field);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw bad(field + ": a time such as 2026-03-14T20:00:00Z or null was expected");
        }
    }

    private String required(JsonNode node, String field) throws BadTruth {
        String text = text(node, field);
        if (text == null || text.isEmpty()) {
            throw bad(field + ": a string was expected, found " + found(node.path(field)));
        }
        return text;
    }

    private @Nullable String text(JsonNode node, String field) throws BadTruth {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw bad(field + ": a string was expected, found " + found(value));
        }
        return value.textValue();
    }

    /** What kind of value stands there, never the value itself. */
    private static String found(JsonNode value) {
        return value.isMissingNode()
                ? "nothing"
                : value.isNumber()
                        ? "another number"
                        : "a value of type " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private BadTruth bad(String problem) {
        return new BadTruth(file, number, problem);
    }
}
