package org.tocsin.screen;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.rule.Branch;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleMatch;
import org.tocsin.rule.RuleSet;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

/**
 * Runs rules over a text, in time linear in its length: the screen names the alternatives that may match, their sieves turn
 * nearly all down, and only the patterns of what is left run.
 * Immutable; build it once and share it between threads.
 */
public final class RuleMatcher {
    private static final Comparator<RuleMatch> ORDER = Comparator.comparing(RuleMatch::span)
            .thenComparing(match -> match.rule().id());
    private static final String TARGET = "target";

    private record Compiled(Rule rule, Pattern pattern, List<Pattern> unless, boolean hasTarget) {
        static Compiled of(Rule rule) {
            Pattern pattern = Pattern.compile(rule.pattern());
            return new Compiled(
                    rule,
                    pattern,
                    rule.unless().stream().map(Pattern::compile).toList(),
                    pattern.namedGroups().containsKey(TARGET));
        }

        boolean speaks(Language language) {
            return language == Language.OTHER || rule.languages().contains(language);
        }
    }

    /** An alternative of the {@code rule}th rule: small enough for a small automaton of its own. */
    private record Alternative(int rule, Sieve sieve) {}

    private final List<Compiled> rules;
    private final Map<Language, Screened> screened = new EnumMap<>(Language.class);

    /** The alternatives of the rules that speak a language, those of one rule side by side, and the screen before them. */
    private record Screened(List<Alternative> alternatives, Screen screen) {}

    public RuleMatcher(RuleSet set) {
        this.rules = set.rules().stream()
                .filter(rule -> rule.status() == Rule.Status.ACTIVE || rule.status() == Rule.Status.TRIAL)
                .map(Compiled::of)
                .toList();
        List<Branch> branches = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (Branch branch : Branch.of(rules.get(i).rule().pattern())) {
                branches.add(branch);
                alternatives.add(new Alternative(i, new Sieve(branch.pattern())));
            }
        }
        for (Language language : Language.values()) {
            int[] spoken = IntStream.range(0, branches.size())
                    .filter(i -> rules.get(alternatives.get(i).rule()).speaks(language))
                    .toArray();
            screened.put(
                    language,
                    new Screened(
                            IntStream.of(spoken).mapToObj(alternatives::get).toList(),
                            new Screen(
                                    IntStream.of(spoken).mapToObj(branches::get).toList())));
        }
    }

    /** A matcher over the rules that come with Tocsin. */
    public static RuleMatcher standard() {
        return new RuleMatcher(RuleSet.standard());
    }

    /**
     * What active and trial rules find, by place and then rule. Where the language is neither English nor French,
     * the rules of both run. {@code exhaustive} tries every rule without the screen: slower, and the same.
     */
    public List<RuleMatch> match(NormalizedText text, Language language, boolean exhaustive) {
        List<RuleMatch> matches = new ArrayList<>();
        if (exhaustive) {
            rules.stream().filter(rule -> rule.speaks(language)).forEach(rule -> match(text, rule, matches));
        } else {
            Screened spoken = Objects.requireNonNull(screened.get(language));
            BitSet candidates = spoken.screen().candidates(text.text());
            int done = -1;
            for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
                Alternative candidate = spoken.alternatives().get(i);
                if (candidate.rule() != done && candidate.sieve().passes(text.text())) {
                    done = candidate.rule();
                    match(text, rules.get(done), matches);
                }
            }
        }
        matches.sort(ORDER);
        return List.copyOf(matches);
    }

    private static void match(NormalizedText text, Compiled compiled, List<RuleMatch> out) {
        Matcher matcher = compiled.pattern().matcher(text.text());
        while (matcher.find()) {
            if (!isExcused(text.text(), compiled, matcher.start(), matcher.end())) {
                Span span = text.original(matcher.start(), matcher.end());
                out.add(new RuleMatch(compiled.rule(), span, target(text, compiled, matcher)));
            }
        }
    }

    private static boolean isExcused(String text, Compiled compiled, int begin, int end) {
        if (compiled.unless().isEmpty()) {
            return false;
        }
        String sentence = Sentences.around(text, begin, end);
        return compiled.unless().stream()
                .anyMatch(context -> context.matcher(sentence).find());
    }

    private static @Nullable Span target(NormalizedText text, Compiled compiled, Matcher matcher) {
        if (!compiled.hasTarget() || matcher.start(TARGET) < 0) {
            return null;
        }
        return text.original(matcher.start(TARGET), matcher.end(TARGET));
    }
}
