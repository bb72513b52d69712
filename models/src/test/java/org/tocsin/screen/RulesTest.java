package org.tocsin.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.RegExp;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.rule.Branch;
import org.tocsin.rule.Example;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleMatch;
import org.tocsin.rule.RuleSet;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

/** The rules that come with Tocsin keep what they promise. */
class RulesTest {
    private static final RuleSet RULES = RuleSet.standard();

    private static List<RuleMatch> run(Rule rule, String text) {
        Language language = rule.languages().iterator().next();
        return new RuleMatcher(new RuleSet(List.of(rule))).match(NormalizedText.of(text), language, false);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleMatchesWhereItIsMarked() {
        return RULES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    for (String marked : rule.matches()) {
                        Example example = Example.of(marked);
                        assertThat(run(rule, example.text()).stream().map(RuleMatch::span))
                                .as("example %d", rule.matches().indexOf(marked))
                                .contains(example.span());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyNearMissIsIgnored() {
        return RULES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    for (String nearMiss : rule.ignores()) {
                        assertThat(run(rule, nearMiss))
                                .as("near miss %d", rule.ignores().indexOf(nearMiss))
                                .isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noMatchCanDoWithoutALiteral() {
        return RULES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    Automaton pattern = new RegExp(BricsSyntax.of(rule.pattern()), RegExp.NONE).toAutomaton(false);
                    Automaton any = BasicAutomata.makeAnyString();
                    Automaton screened = any.concatenate(BasicAutomata.makeStringUnion(
                                    rule.anyOf().stream().sorted().toArray(String[]::new)))
                            .concatenate(any);
                    assertThat(pattern.minus(screened).isEmpty()).isTrue();
                }));
    }

    /** Together its alternatives match what it does, and none of them without a literal of each set. */
    @TestFactory
    Stream<DynamicTest> noAlternativeMatchesWithoutItsLiterals() {
        return RULES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    List<Branch> branches = Branch.of(rule.pattern());
                    assertThat(branches.stream().map(Branch::pattern).collect(Collectors.joining("|")))
                            .isEqualTo(rule.pattern());
                    Automaton any = BasicAutomata.makeAnyString();
                    for (Branch branch : branches) {
                        assertThat(branch.needed()).isNotEmpty();
                        Automaton pattern =
                                new RegExp(BricsSyntax.of(branch.pattern()), RegExp.NONE).toAutomaton(false);
                        for (Set<String> literals : branch.needed()) {
                            Automaton screened = any.concatenate(BasicAutomata.makeStringUnion(
                                            literals.stream().sorted().toArray(String[]::new)))
                                    .concatenate(any);
                            assertThat(pattern.minus(screened).isEmpty()).isTrue();
                        }
                    }
                }));
    }

    @Test
    void englishAndFrenchGoSideBySide() {
        assertThat(names(Language.EN)).isEqualTo(names(Language.FR));
    }

    private static Set<String> names(Language language) {
        return RULES.rules().stream()
                .filter(rule -> rule.languages().contains(language))
                .map(rule -> rule.indicator().id() + " " + rule.id().substring(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyStageAndEveryCounterSignIsTouchedInBothLanguages() {
        for (Language language : List.of(Language.EN, Language.FR)) {
            Set<Indicator> indicators = RULES.rules().stream()
                    .filter(rule -> rule.languages().contains(language))
                    .map(Rule::indicator)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Indicator.class)));
            assertThat(indicators.stream().flatMap(indicator -> indicator.stage().stream()))
                    .contains(Stage.values());
            assertThat(indicators)
                    .containsAll(Stream.of(Indicator.values())
                            .filter(Indicator::isCounter)
                            .toList());
        }
    }
}
