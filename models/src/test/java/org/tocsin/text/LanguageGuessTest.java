package org.tocsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {
    private final LanguageGuess guess = new LanguageGuess();

    private Language of(@Nullable String declared, String text) {
        return guess.guess(declared, NormalizedText.of(text));
    }

    @Test
    void whatAPostDeclaresHolds() {
        assertThat(of("fr-CA", "the cat and the dog")).isEqualTo(Language.FR);
        assertThat(of("de", "the cat and the dog")).isEqualTo(Language.OTHER);
    }

    @Test
    void littleWordsVote() {
        assertThat(of(null, "the cat is on the roof with you")).isEqualTo(Language.EN);
        assertThat(of(null, "le chat est sur le toit avec vous")).isEqualTo(Language.FR);
    }

    @Test
    void anElisionVotesForFrench() {
        assertThat(of(null, "j'aime l'eau")).isEqualTo(Language.FR);
        assertThat(of(null, "I'm at Jo's")).isEqualTo(Language.EN);
    }

    @Test
    void accountsAndAddressesAreOfNoLanguage() {
        assertThat(of(null, "@wanderung_zusammen @spaziergang https://example.com/gestern/durch/den/wald fine"))
                .isEqualTo(Language.EN);
    }

    @Test
    void aNeighbourIsNeither() {
        assertThat(of(null, "Gestern haben wir zusammen einen langen Spaziergang durch den Wald gemacht"))
                .isEqualTo(Language.OTHER);
    }

    @Test
    void withoutAClueItCountsAsEnglish() {
        assertThat(of(null, "12 + 30")).isEqualTo(Language.EN);
    }
}
