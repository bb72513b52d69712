package org.tocsin.bench;

import java.util.List;
import org.tocsin.detect.threat.ThreatFinder;
import org.tocsin.post.Post;
import org.tocsin.rule.RuleMatch;
import org.tocsin.screen.RuleMatcher;
import org.tocsin.syntax.Sentence;
import org.tocsin.text.Language;
import org.tocsin.text.LanguageGuess;
import org.tocsin.text.NormalizedText;

/**
 * All that decides whether a post is looked at more closely: its normal form and language, the automaton and sieves of the
 * rules, the words of violence, and which sentences a parser would get. For one thread.
 */
final class Screening {
    private int sentences;
    private final LanguageGuess languages = new LanguageGuess();
    private final RuleMatcher rules = RuleMatcher.standard();
    private final ThreatFinder threats = new ThreatFinder((sentence, language) -> {
        sentences++;
        return new Sentence(List.of(), List.of());
    });
    /** Whether a rule matches or a sentence wants a parse. */
    boolean isCandidate(Post post) {
        NormalizedText normal = NormalizedText.of(post.text());
        Language language = languages.guess(post.lang(), normal);
        List<RuleMatch> matches = rules.match(normal, language, false);
        int before = sentences;
        threats.find(post.text(), language, threats.screen(post.text(), language));
        return !matches.isEmpty() || sentences > before;
    }

    /** How many sentences a parser would have got so far. */
    int sentences() {
        return sentences;
    }
}
