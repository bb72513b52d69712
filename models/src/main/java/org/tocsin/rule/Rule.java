package org.tocsin.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.text.Language;

/**
 * A sign to look for, as one YAML file says it. {@code anyOf} are literals in normal form, derived from the pattern; a
 * match is impossible in a text that holds none of them, which is what lets the screen skip a post. {@code pattern} has
 * its word lists written out. A match counts for nothing where a pattern of {@code unless} stands in the same sentence.
 * {@code stage} is null where the indicator's own holds. {@code confidence} is that of a match, 0 to 1, before stance is
 * weighed. {@code matches} mark their span: {@code "she [[lives at 12 Sample Road]]"}.
 */
public record Rule(
        String id,
        Indicator indicator,
        Status status,
        Set<Language> languages,
        @Nullable Stage stage,
        double confidence,
        String description,
        List<String> falsePositives,
        List<String> anyOf,
        String pattern,
        List<String> unless,
        List<String> matches,
        List<String> ignores) {
    /** How far a rule has come: those on trial run and are counted, only active ones score. */
    public enum Status {
        DRAFT,
        TRIAL,
        ACTIVE,
        RETIRED
    }

    public Rule {
        languages = Set.copyOf(languages);
        falsePositives = List.copyOf(falsePositives);
        anyOf = List.copyOf(anyOf);
        unless = List.copyOf(unless);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of rule " + id);
        }
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("no literal for the screen in rule " + id);
        }
    }
}
