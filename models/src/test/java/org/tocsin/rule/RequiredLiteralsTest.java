package org.tocsin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void flagsAreRefused() {
        assertThatThrownBy(() -> RequiredLiterals.of("(?i)apple")).isInstanceOf(IllegalArgumentException.class);
    }
}
