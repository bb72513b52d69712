package org.tocsin.screen;

import java.util.BitSet;
import java.util.List;
import org.tocsin.rule.Rule;
import org.tocsin.text.NormalizedText;

/**
 * The cheap first look at every post: which rules could match it at all. A rule is passed over only when none of the
 * literals that each of its matches must contain is in the text, so no match is ever lost. Safe to share.
 */
public final class Screen {
    private final Automaton automaton;

    public Screen(List<Rule> rules) {
        this.automaton = Automaton.of(rules.stream().map(Rule::anyOf).toList());
    }

    /** The places, in the list of rules, of those that may match; mostly none. */
    public BitSet candidates(NormalizedText text) {
        return automaton.groupsIn(text.text());
    }
}
