package org.tocsin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredLiteralsTest {

    @Test
    void aChoiceGivesEachBranch() {
        assertThat(RequiredLiterals.of("\\b(?:red|green) apples?\\b"))
                .containsExactly("green apple", "green apples", "red apple", "red apples");
    }

    @Test
    void whatMayBeMissingIsNotRequired() {
        assertThat(RequiredLiterals.of("(?:very )*sour\\w* \\d+")).containsExactly("sour");
        assertThat(RequiredLiterals.of("\\w+ \\d*")).isEmpty();
    }

    @Test
    void theRarerPieceIsChosen() {
        assertThat(RequiredLiterals.of("\\bthe \\w+ landlord\\b")).containsExactly(" landlord");
    }

    @Test
    void eachAlternativeNeedsAllItsPieces() {
        assertThat(Branch.of("\\b(?:red|green) \\w+ apples?\\b|\\bpears\\b"))
                .containsExactly(
                        new Branch(
                                "\\b(?:red|green) \\w+ apples?\\b",
                                List.of(Set.of(" apple", " apples"), Set.of("red ", "green "))),
                        new Branch("\\bpears\\b", List.of(Set.of("pears"))));
    }

    @Test
    void flagsAreRefused() {
        assertThatThrownBy(() -> RequiredLiterals.of("(?i)apple")).isInstanceOf(IllegalArgumentException.class);
    }
}
