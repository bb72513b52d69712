package org.tocsin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleSet;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The catalogue of rules, made from the rules themselves: what is looked for, with what matches and what nearly does. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "List the rules: id, indicator, language, status, weight, what each looks for, and its examples.",
            "The words in [[ ]] match (+); a near miss (-) must not. A rule on trial is counted and weighs nothing."
        },
        footer = {
            "",
            "Beside the rules, a grammar of threats, detectors of identifiers and a learned model look at posts.",
            "",
            "Examples:",
            "  tocsin rules --lang fr --indicator DOX.SOLICIT",
            "  tocsin rules --json"
        })
public final class RulesCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<Rule> ORDER =
            Comparator.comparing(Rule::indicator).thenComparing(Rule::id);

    private final Supplier<RuleSet> rules;

    @Option(names = "--lang", paramLabel = "en|fr", description = "rules of this language only")
    private @Nullable String lang;

    @Option(names = "--indicator", paramLabel = "ID", description = "rules for this indicator only: THREAT.DIRECT")
    private @Nullable String indicator;

    @Option(names = "--json", description = "print an array of JSON objects, one a line")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public RulesCommand() {
        this(RuleSet::standard);
    }

    RulesCommand(Supplier<RuleSet> rules) {
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        Language language = language();
        Indicator sign = indicator();
        List<Rule> shown = rules.get().rules().stream()
                .filter(rule -> language == null || rule.languages().contains(language))
                .filter(rule -> sign == null || rule.indicator() == sign)
                .sorted(ORDER)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(shown.stream()
                    .map(RulesCommand::object)
                    .map(ObjectNode::toString)
                    .collect(Collectors.joining(",\n", "[", "]")));
            return ExitCode.DONE.code();
        }
        String row = "%-" + width(shown, Rule::id) + "s  %-"
                + width(shown, r -> r.indicator().id()) + "s  %-4s  %-7s  %s";
        if (!shown.isEmpty()) {
            out.println(String.format(Locale.ROOT, row, "rule", "indicator", "lang", "status", "weight"));
        }
        shown.forEach(rule -> print(out, row, rule));
        out.println(count(shown));
        return ExitCode.DONE.code();
    }

    private @Nullable Language language() {
        if (lang == null) {
            return null;
        }
        return Language.ofTag(lang)
                .filter(known -> known != Language.OTHER)
                .orElseThrow(() -> wrong("--lang: en or fr was expected, found " + lang));
    }

    private @Nullable Indicator indicator() {
        if (indicator == null) {
            return null;
        }
        return Indicator.byId(indicator.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> wrong("--indicator: an id such as THREAT.DIRECT was expected, found " + indicator));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static int width(List<Rule> rules, Function<Rule, String> column) {
        return rules.stream().map(column).mapToInt(String::length).max().orElse(1);
    }

    private static void print(PrintWriter out, String row, Rule rule) {
        out.println(String.format(
                Locale.ROOT,
                row,
                rule.id(),
                rule.indicator().id(),
                languages(rule),
                status(rule),
                String.format(Locale.ROOT, "%.2f", rule.confidence())));
        out.println("    " + rule.description());
        rule.matches().forEach(match -> out.println("    + " + match));
        rule.ignores().forEach(ignored -> out.println("    - " + ignored));
        out.println();
    }

    /** "120 rules: 120 active; 60 en, 60 fr; 41 indicators" */
    private static String count(List<Rule> rules) {
        return rules.size()
                + (rules.size() == 1 ? " rule" : " rules")
                + (rules.isEmpty() ? "" : ": " + tally(rules, RulesCommand::status) + "; ")
                + tally(rules, RulesCommand::languages)
                + (rules.isEmpty()
                        ? ""
                        : "; indicators: "
                                + rules.stream().map(Rule::indicator).distinct().count());
    }

    private static String tally(List<Rule> rules, Function<Rule, String> kind) {
        Map<String, Long> counts =
                rules.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode object(Rule rule) {
        ObjectNode object = JSON.createObjectNode()
                .put("id", rule.id())
                .put("indicator", rule.indicator().id())
                .put("status", status(rule))
                .put("weight", rule.confidence())
                .put("description", rule.description());
        object.set(
                "lang",
                JSON.valueToTree(
                        rule.languages().stream().map(Language::code).sorted().toList()));
        object.set("matches", JSON.valueToTree(rule.matches()));
        object.set("ignores", JSON.valueToTree(rule.ignores()));
        object.set("false_positives", JSON.valueToTree(rule.falsePositives()));
        return object;
    }

    private static String languages(Rule rule) {
        return rule.languages().stream().map(Language::code).sorted().collect(Collectors.joining(","));
    }

    private static String status(Rule rule) {
        return rule.status().name().toLowerCase(Locale.ROOT);
    }
}
