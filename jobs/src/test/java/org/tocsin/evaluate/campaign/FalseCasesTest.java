package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.evaluate.campaign.FalseCases.Source;
import org.tocsin.risk.Tier;

class FalseCasesTest {
    @Test
    void falseCasesAreCountedByWhatTheyAreMadeOf() {
        Story story = new Story()
                .campaign("one", 2, "a1 a2")
                .bystanders("one", "w1")
                .lookalike("like", "name", "x1 x2 x3")
                .found(Tier.HIGH, "a1 a2")
                .found(Tier.HIGH, "x1 plain x2")
                .found(Tier.ELEVATED, "x3")
                .found(Tier.ELEVATED, "w1")
                .found(Tier.IMMINENT, "plain2")
                .found(Tier.ROUTINE, "plain3");

        assertThat(FalseCases.of(story.known(), story.cases()))
                .containsExactly(
                        new FalseCases(Source.LOOKALIKE, "family-of-like", 1, 1, 1, 0),
                        new FalseCases(Source.BYSTANDERS, "family-of-one", 1, 1, 0, 0),
                        new FalseCases(Source.PLAIN_TALK, "", 0, 0, 0, 1));
    }

    @Test
    void aLookAlikeWithoutFalseCasesIsListedToo() {
        Story story = new Story().lookalike("like", "name", "x1");

        assertThat(FalseCases.of(story.known(), story.cases()))
                .contains(new FalseCases(Source.LOOKALIKE, "family-of-like", 1, 0, 0, 0));
    }
}
