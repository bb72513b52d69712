package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tocsin.Trials;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleSet;
import picocli.CommandLine;

class RulesCommandTest {
    private static final RuleSet STANDARD = RuleSet.standard();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int rules(RuleSet rules, String... arguments) {
        return new CommandLine(new RulesCommand(() -> rules))
                .setParameterExceptionHandler(new Misused())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void everyRuleIsListedWithItsExamplesAndCounted() {
        assertThat(rules(STANDARD)).isZero();

        for (Rule rule : STANDARD.rules()) {
            assertThat(out.toString()).contains(rule.id() + " ", rule.description());
            rule.matches().forEach(match -> assertThat(out.toString()).contains("    + " + match));
            rule.ignores().forEach(ignored -> assertThat(out.toString()).contains("    - " + ignored));
        }
        assertThat(out.toString()).contains("\n" + STANDARD.rules().size() + " rules: ");
    }

    @Test
    void onlyWhatIsAskedForIsListed() throws IOException {
        rules(STANDARD, "--lang", "fr", "--indicator", "dox.solicit", "--json");

        JsonNode listed = new ObjectMapper().readTree(out.toString());
        assertThat(listed).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.path("indicator").asText()).isEqualTo("DOX.SOLICIT");
            assertThat(rule.path("lang").toString()).isEqualTo("[\"fr\"]");
            assertThat(rule.path("matches")).hasSizeGreaterThan(1);
        });
    }

    @Test
    void jsonHoldsTheWholeCatalogue() throws IOException {
        rules(STANDARD, "--json");

        Set<String> ids = new TreeSet<>();
        new ObjectMapper()
                .readTree(out.toString())
                .forEach(rule -> ids.add(rule.path("id").asText()));
        assertThat(ids)
                .isEqualTo(new TreeSet<>(STANDARD.rules().stream().map(Rule::id).toList()));
    }

    @Test
    void aRuleOnTrialIsListedAsSuch() {
        rules(Trials.RULES);

        assertThat(out.toString().lines().toList())
                .contains("en.dox.sample  DOX.SOLICIT  en    trial    0.90", "1 rule: 1 trial; 1 en; indicators: 1");
    }

    @Test
    void nothingFoundIsCountedToo() {
        rules(new RuleSet(List.of()));

        assertThat(out.toString().strip()).isEqualTo("0 rules");
    }

    @Test
    void whatIsNoLanguageOrIndicatorIsNamed() {
        assertThat(rules(STANDARD, "--lang", "de")).isEqualTo(ExitCode.USAGE.code());
        assertThat(rules(STANDARD, "--indicator", "DOX.NONE")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("found de", "found DOX.NONE");
    }
}
