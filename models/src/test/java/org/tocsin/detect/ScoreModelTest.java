package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

class ScoreModelTest {
    private static final StanceEstimate ATTACK = new StanceEstimate(Stance.ATTACK, 0.95);

    @Test
    void aThreatRaisesItsOwnScoreAndNoOther() {
        Scores scores = ScoreModel.of(List.of(sign(Indicator.THREAT_DIRECT, 0.9)), ATTACK, 1);
        assertThat(scores.threat()).isGreaterThan(0.5);
        assertThat(scores.doxxing()).isEqualTo(Scores.NONE.doxxing());
    }

    @Test
    void theSameSignIsWorthLessWhereNobodyAttacks() {
        List<Signal> signs = List.of(sign(Indicator.THREAT_DIRECT, 0.6));
        assertThat(ScoreModel.of(signs, StanceEstimate.NEUTRAL, 1).threat())
                .isLessThan(ScoreModel.of(signs, ATTACK, 1).threat());
    }

    @Test
    void aWordOfViolenceAloneIsFarFromAThreat() {
        Scores word = ScoreModel.of(List.of(), StanceEstimate.NEUTRAL, 1);
        assertThat(word.threat()).isGreaterThan(Scores.NONE.threat()).isLessThan(0.1);
    }

    private static Signal sign(Indicator indicator, double confidence) {
        return new Signal(indicator, new Span(0, 5), confidence, "test", null, null);
    }
}
