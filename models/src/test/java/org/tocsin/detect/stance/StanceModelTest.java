package org.tocsin.detect.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Language;

class StanceModelTest {
    private static final StanceModel MODEL = new StanceModel();

    @Test
    void aSureSignIsAnAttackAndAFaintOneIsNot() {
        assertThat(stance(attack(0.9), "", Language.EN)).isEqualTo(Stance.ATTACK);
        assertThat(stance(attack(0.3), "", Language.EN)).isEqualTo(Stance.NEUTRAL);
    }

    @Test
    void whatACourtHeardIsAReportInBothLanguages() {
        assertThat(stance(attack(0.3), "according to prosecutors he was sentenced", Language.EN))
                .isEqualTo(Stance.NEWS_REPORT);
        assertThat(stance(attack(0.3), "selon le tribunal il a ete condamne", Language.FR))
                .isEqualTo(Stance.NEWS_REPORT);
        assertThat(stance(attack(0.3), "selon le tribunal il a ete condamne", Language.EN))
                .isEqualTo(Stance.NEUTRAL);
    }

    @Test
    void aPhraseCountsOnlyAsWholeWords() {
        assertThat(stance(attack(0.3), "samaritanship", Language.EN)).isEqualTo(Stance.NEUTRAL);
        assertThat(stance(attack(0.3), "call the samaritans", Language.EN)).isNotEqualTo(Stance.ATTACK);
    }

    @Test
    void moreKindsOfSignsMakeAnAttackLikelier() {
        double one = MODEL.of(new Evidence(0.6, 0, 1, 0, 0, 0, 0, 0, 0, 80), "", Language.FR)
                .attack();
        double three = MODEL.of(new Evidence(0.6, 0, 3, 0, 0, 0, 0, 0, 0, 80), "", Language.FR)
                .attack();
        assertThat(three).isGreaterThan(one);
    }

    private static Evidence attack(double sure) {
        return new Evidence(sure, 0, 1, 0, 0, 0, 0, 0, 0, 80);
    }

    private static Stance stance(Evidence evidence, String normal, Language language) {
        return MODEL.of(evidence, normal, language).label();
    }
}
