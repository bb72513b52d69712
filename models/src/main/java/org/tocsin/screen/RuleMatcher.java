package org.tocsin.screen;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleMatch;
import org.tocsin.rule.RuleSet;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

/**
 * Runs rules over a text, in time linear in its length: the screen names the candidates, and only their patterns run.
 * Immutable; build it once and share it between threads.
 */
public final class RuleMatcher {
    private static final Comparator<RuleMatch> ORDER = Comparator.comparing(RuleMatch::span)
            .thenComparing(match -> match.rule().id());
    private static final String TARGET = "target";

    private record Compiled(Rule rule, Sieve sieve, Pattern pattern, List<Pattern> unless, boolean hasTarget) {
        static Compiled of(Rule rule) {
            Pattern pattern = Pattern.compile(rule.pattern());
            return new Compiled(
                    rule,
                    new Sieve(rule.pattern()),
                    pattern,
                    rule.unless().stream().map(Pattern::compile).toList(),
                    pattern.namedGroups().containsKey(TARGET));
        }
    }

    private final List<Compiled> rules;
    private final Screen screen;
    private final BitSet all;

    public RuleMatcher(RuleSet set) {
        List<Rule> running = set.rules().stream()
                .filter(rule -> rule.status() == Rule.Status.ACTIVE || rule.status() == Rule.Status.TRIAL)
                .toList();
        this.rules = running.stream().map(Compiled::of).toList();
        this.screen = new Screen(running);
        this.all = new BitSet();
        this.all.set(0, running.size());
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
        BitSet candidates = exhaustive ? all : screen.candidates(text);
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<RuleMatch> matches = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Compiled candidate = rules.get(i);
            boolean spoken =
                    language == Language.OTHER || candidate.rule().languages().contains(language);
            if (spoken && (exhaustive || candidate.sieve().passes(text.text()))) {
                match(text, candidate, matches);
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
