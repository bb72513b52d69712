package org.tocsin.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import dk.brics.automaton.RegExp;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.rule.Example;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleSet;
import org.tocsin.text.NormalizedText;

class SieveTest {
    private static final int WALKS = 60;

    @Test
    void theEdgeOfAWordIsSeen() {
        Sieve sieve = new Sieve("\\bpear\\b");
        assertThat(sieve.passes("a pear.")).isTrue();
        assertThat(sieve.passes("pear")).isTrue();
        assertThat(sieve.passes("spear")).isFalse();
        assertThat(sieve.passes("pears")).isFalse();
    }

    @Test
    void aCountOfCharactersCountsPairsOfSurrogatesOnce() {
        Sieve sieve = new Sieve("a.{2}b");
        assertThat(sieve.passes("a\uD83C\uDF50\uD83C\uDF50b")).isTrue();
        assertThat(sieve.passes("a\uD83C\uDF50b")).isFalse();
    }

    @Test
    void aPatternThatMatchesNothingMuchPassesEveryText() {
        assertThat(new Sieve("x*").passes("")).isTrue();
    }

    @Test
    void aFullTableIsBegunAnewWithoutLosingAMatch() {
        Sieve sieve = new Sieve("(?:a|b|c)*a(?:a|b|c){4}(?:a|b|c){4}(?:a|b|c){4}x");
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        assertThat(sieve.passes(text.toString())).isFalse();
        assertThat(sieve.passes(text + "a" + "b".repeat(12) + "x")).isTrue();
    }

    @Property(tries = 3_000)
    void itPassesJustWhatThePatternMatches(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertThat(new Sieve(pattern).passes(text))
                .isEqualTo(Pattern.compile(pattern).matcher(text).find());
    }

    @Property(tries = 1_000)
    void anchorsAndLongCountsLoseNothing(
            @ForAll("patterns") String head,
            @ForAll("anchors") String middle,
            @ForAll("patterns") String tail,
            @ForAll("texts") String text) {
        String pattern = "(?:" + head + ")" + middle + "(?:" + tail + ")";
        if (Pattern.compile(pattern).matcher(text).find()) {
            assertThat(new Sieve(pattern).passes(text)).isTrue();
        }
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> atoms =
                Arbitraries.of("a", "b", "ab", " ", "\\b", "\\w", "\\s", ".", "[ab]", "[^a]", "\\n", "[a-c-]");
        return Arbitraries.recursive(() -> atoms, SieveTest::larger, 1, 4);
    }

    private static Arbitrary<String> larger(Arbitrary<String> smaller) {
        Arbitrary<String> both = Combinators.combine(smaller, smaller).as((one, other) -> one + other);
        Arbitrary<String> either =
                Combinators.combine(smaller, smaller).as((one, other) -> "(?:" + one + "|" + other + ")");
        Arbitrary<String> repeated = Combinators.combine(
                        smaller, Arbitraries.of("?", "*", "+", "{2}", "{0,2}", "{1,3}", "{2,}", "*?"))
                .as((one, times) -> "(?:" + one + ")" + times);
        return Arbitraries.oneOf(both, either, repeated);
    }

    @Provide
    Arbitrary<String> anchors() {
        return Arbitraries.of("^", "$", "\\B", "a{5,7}", "[^\\n]{0,6}", "\u00E9?", "[\u2B50b]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'b', 'c', ' ', '\n', '-', '_', '\u00E9', '\u2B50')
                .ofMaxLength(14);
    }

    /** Its examples, and walks through its pattern at random: texts that it matches, but for its anchors. */
    @TestFactory
    Stream<DynamicTest> whatARuleMatchesPassesItsSieve() {
        return RuleSet.standard().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    Pattern pattern = Pattern.compile(rule.pattern());
                    Sieve sieve = new Sieve(rule.pattern());
                    int matches = 0;
                    for (String text : texts(rule)) {
                        if (pattern.matcher(text).find()) {
                            matches++;
                            assertThat(sieve.passes(text)).isTrue();
                        }
                    }
                    assertThat(matches).isPositive();
                }));
    }

    private static List<String> texts(Rule rule) {
        State start = new RegExp(BricsSyntax.of(rule.pattern()), RegExp.NONE)
                .toAutomaton(false)
                .getInitialState();
        Random random = new Random(1);
        List<String> texts = new ArrayList<>(rule.matches().stream()
                .map(marked -> NormalizedText.of(Example.of(marked).text()).text())
                .toList());
        for (int i = 0; i < WALKS; i++) {
            StringBuilder text = new StringBuilder("so ");
            State at = start;
            while (!at.isAccept()
                    || (random.nextInt(4) > 0 && !at.getTransitions().isEmpty())) {
                List<Transition> ways = at.getSortedTransitions(false);
                Transition way = ways.get(random.nextInt(ways.size()));
                boolean letters = way.getMin() <= 'o' && way.getMax() >= 'o';
                text.append(letters ? 'o' : way.getMin());
                at = way.getDest();
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
