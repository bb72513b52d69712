package org.tocsin.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rules of a run, ordered by id. */
public record RuleSet(List<Rule> rules) {
    public RuleSet {
        rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules " + rule.id());
            }
        }
    }

    /** The rules that come with Tocsin. */
    public static RuleSet standard() {
        return RuleLoader.standard().load();
    }

    /** A digest of all that decides a match: equal versions find the same. */
    public String version() {
        return "todo";
    }

    public Optional<Rule> byId(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
