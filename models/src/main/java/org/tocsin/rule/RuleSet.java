package org.tocsin.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Rule rule : rules) {
                String parts = String.join(
                        "\n",
                        rule.id(),
                        rule.status().name(),
                        String.valueOf(rule.stage()),
                        String.valueOf(rule.confidence()),
                        rule.pattern(),
                        String.join("\n", rule.unless()));
                digest.update(parts.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Rules that run and are counted, but weigh nothing yet. */
    public List<Rule> onTrial() {
        return rules.stream().filter(rule -> rule.status() == Rule.Status.TRIAL).toList();
    }

    public Optional<Rule> byId(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
