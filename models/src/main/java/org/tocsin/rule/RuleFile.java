package org.tocsin.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.text.Language;

/** One YAML file on its way to a {@link Rule}; every complaint names the file and the field. */
record RuleFile(String path, JsonNode fields) {
    private static final Set<String> KEYS = Set.of(
            "id",
            "indicator",
            "status",
            "stage",
            "confidence",
            "description",
            "false_positives",
            "pattern",
            "unless",
            "matches",
            "ignores");
    private static final int EXAMPLES = 2;

    /**
     * The rule that the file tells of.
     *
     * @throws InvalidRule where it breaks a rule of the house
     */
    Rule rule(Language language, Lexicon lexicon) {
        if (!fields.isObject()) {
            throw invalid("file", "is no mapping");
        }
        for (Iterator<String> names = fields.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KEYS.contains(name)) {
                throw invalid(name, "is no field of a rule");
            }
        }
        Indicator indicator =
                Indicator.byId(text("indicator")).orElseThrow(() -> invalid("indicator", "is not in the taxonomy"));
        String pattern = pattern("pattern", text("pattern"), lexicon);
        List<String> unless = texts("unless", 0).stream()
                .map(context -> pattern("unless", context, lexicon))
                .toList();
        return new Rule(
                id(language, indicator),
                indicator,
                constant("status", Rule.Status.class, text("status")),
                Set.of(language),
                fields.has("stage") ? constant("stage", Stage.class, text("stage")) : null,
                confidence(),
                text("description"),
                texts("false_positives", 0),
                literals(pattern),
                pattern,
                unless,
                marked(texts("matches", EXAMPLES)),
                texts("ignores", EXAMPLES));
    }

    private String id(Language language, Indicator indicator) {
        String id = text("id");
        String tactic = indicator.tactic().name().toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yml$", "");
        String wanted = language.code() + "." + tactic + "." + name;
        if (!id.equals(wanted) || !path.equals(wanted.replace('.', '/') + ".yml")) {
            throw invalid("id", "does not agree with its indicator and place");
        }
        return id;
    }

    private double confidence() {
        JsonNode value = fields.path("confidence");
        if (!value.isNumber() || !(value.doubleValue() > 0 && value.doubleValue() <= 1)) {
            throw invalid("confidence", "wants a number above 0, up to 1");
        }
        return value.doubleValue();
    }

    private String pattern(String field, String source, Lexicon lexicon) {
        try {
            String expanded = lexicon.expand(source);
            Pattern.compile(expanded);
            return expanded;
        } catch (PatternSyntaxException e) {
            throw invalid(field, "is no RE2 pattern: " + e.getDescription());
        } catch (IllegalArgumentException e) {
            throw invalid(field, e.getMessage());
        }
    }

    private List<String> literals(String pattern) {
        try {
            List<String> literals = RequiredLiterals.of(pattern);
            if (literals.isEmpty()) {
                throw invalid("pattern", "could match anywhere: it needs a word that every match contains");
            }
            return literals;
        } catch (IllegalArgumentException e) {
            throw invalid("pattern", e.getMessage());
        }
    }

    private List<String> marked(List<String> examples) {
        for (String example : examples) {
            try {
                Example.of(example);
            } catch (IllegalArgumentException e) {
                throw invalid("matches", e.getMessage());
            }
        }
        return examples;
    }

    private String text(String field) {
        JsonNode value = fields.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw invalid(field, "wants words");
        }
        return value.textValue();
    }

    private List<String> texts(String field, int least) {
        JsonNode value = fields.path(field);
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : value) {
            if (!entry.isTextual() || entry.textValue().isBlank()) {
                throw invalid(field, "wants a list of texts");
            }
            texts.add(entry.textValue());
        }
        boolean list = value.isMissingNode() || value.isArray();
        if (!list || texts.size() < least) {
            throw invalid(field, least == 0 ? "wants a list of texts" : "wants a list of " + least + " or more");
        }
        return texts;
    }

    private <E extends Enum<E>> E constant(String field, Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> invalid(
                        field,
                        "wants one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    private InvalidRule invalid(String field, @Nullable String fault) {
        return new InvalidRule(path, field, fault == null ? "cannot be read" : fault);
    }
}
