package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;

class StageFiguresTest {
    // found posts stand at the stage of a call
    private final Story story = new Story()
            .campaign("one", 2, "a1 a2 a3")
            .under("a0", Stage.DOX, "b1")
            .under("a0", null, "c1");

    @Test
    void aPostThatNoCaseHoldsIsSeenAtNoStage() {
        story.found(Tier.HIGH, "a1 b1 c1 plain");

        StageFigures figures = StageFigures.of(story.known(), story.cases());

        // call: one right of two said and three there; dox: never said
        assertThat(figures.posts()).isEqualTo(4);
        assertThat(figures.stages().get(Stage.CALL)).isEqualTo(new Harmonic(1 / 2.0, 1 / 3.0));
        assertThat(figures.stages().get(Stage.DOX).f1()).isZero();
        assertThat(figures.macroF1()).isCloseTo((.4 + 0) / 2, within(1e-9));
    }

    @Test
    void stagesThatTruthDoesNotHaveAreNotAveraged() {
        story.found(Tier.HIGH, "a1 a2 a3");

        assertThat(StageFigures.of(story.known(), story.cases()).stages()).containsOnlyKeys(Stage.DOX, Stage.CALL);
    }
}
