package org.tocsin.rule;

import java.util.List;
import java.util.Set;

/**
 * One alternative of a rule's pattern. Each of its matches contains a literal of every set in {@code needed}, of which the
 * first is the most telling; where that is empty, nothing is known.
 */
public record Branch(String pattern, List<Set<String>> needed) {
    public Branch {
        needed = needed.stream().map(Set::copyOf).toList();
    }

    /**
     * The alternatives of a pattern: together they match what it matches.
     *
     * @throws IllegalArgumentException for syntax that rules don't use
     */
    public static List<Branch> of(String pattern) {
        return RequiredLiterals.branches(pattern);
    }
}
