package org.tocsin.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Span;
import org.tocsin.rule.Example;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleMatch;
import org.tocsin.rule.RuleSet;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

class RuleMatcherTest {
    private static final RuleSet STANDARD = RuleSet.standard();
    private final RuleMatcher standard = new RuleMatcher(STANDARD);

    private static Rule rule(Rule.Status status, String pattern, String literal, String... unless) {
        return new Rule(
                "en.dox.sample",
                Indicator.DOX_SOLICIT,
                status,
                Set.of(Language.EN),
                null,
                0.8,
                "A sample.",
                List.of(),
                List.of(literal),
                pattern,
                List.of(unless),
                List.of(),
                List.of());
    }

    private static List<RuleMatch> match(Rule rule, String text, Language language) {
        return new RuleMatcher(new RuleSet(List.of(rule))).match(NormalizedText.of(text), language, false);
    }

    @Test
    void spansCountCodePointsOfTheOriginal() {
        Rule rule = rule(Rule.Status.ACTIVE, "wants (?P<target>pears)", "pears");
        assertThat(match(rule, "\uD83D\uDE42 She  WANTS pears", Language.EN))
                .containsExactly(new RuleMatch(rule, new Span(7, 18), new Span(13, 18)));
    }

    @Test
    void aContextExcusesItsOwnSentenceOnly() {
        Rule rule = rule(Rule.Status.ACTIVE, "wants pears", "wants pears", "\\bnever\\b");
        assertThat(match(rule, "she never wants pears", Language.EN)).isEmpty();
        assertThat(match(rule, "Never mind. She wants pears", Language.EN)).hasSize(1);
    }

    @Test
    void aDraftDoesNotRun() {
        assertThat(match(rule(Rule.Status.DRAFT, "pears", "pears"), "pears", Language.EN))
                .isEmpty();
    }

    @Test
    void aRuleRunsInItsLanguageAndWhereNoneIsKnown() {
        Rule rule = rule(Rule.Status.ACTIVE, "pears", "pears");
        assertThat(match(rule, "pears", Language.FR)).isEmpty();
        assertThat(match(rule, "pears", Language.OTHER)).hasSize(1);
    }

    @Property(tries = 400)
    void screeningLosesNothing(@ForAll("recombined") String text) {
        NormalizedText normal = NormalizedText.of(text);
        assertThat(standard.match(normal, Language.OTHER, false))
                .isEqualTo(standard.match(normal, Language.OTHER, true));
    }

    /** Texts out of stretches of the rules' own examples and near misses: full of what rules look for, seldom in order. */
    @Provide
    Arbitrary<String> recombined() {
        List<String> examples = STANDARD.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.matches().stream().map(marked -> Example.of(marked).text()), rule.ignores().stream()))
                .toList();
        Arbitrary<String> stretches = Combinators.combine(
                        Arbitraries.of(examples),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(2, 12))
                .as(RuleMatcherTest::words);
        return stretches.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join(" ", parts));
    }

    private static String words(String text, int from, int count) {
        String[] words = text.split(" ");
        int begin = from >= words.length ? 0 : from;
        return String.join(" ", Arrays.asList(words).subList(begin, Math.min(words.length, begin + count)));
    }

    @Property
    void theAutomatonFindsWhatIndexOfFinds(
            @ForAll @Size(min = 1, max = 6) List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> words,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String text) {
        BitSet expected = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            expected.set(i, text.contains(words.get(i)));
        }
        assertThat(Automaton.of(words.stream().map(List::of).toList()).groupsIn(text))
                .isEqualTo(expected);
    }
}
