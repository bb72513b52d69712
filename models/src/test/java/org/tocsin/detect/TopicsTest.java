package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class TopicsTest {
    private static final Topics PLAY = new Topics("/grammar/topics.yml");
    private static final Topics IMPERSONAL = new Topics("/grammar/impersonal.yml");

    @Test
    void oneSureWordOrTwoLikelyOnesSettleATopic() {
        assertThat(PLAY.settle("healers stay back", Language.EN, 0)).isTrue();
        assertThat(PLAY.settle("the dragon and its castle", Language.EN, 0)).isTrue();
        assertThat(PLAY.settle("le donjon au nord", Language.FR, 0)).isTrue();
    }

    @Test
    void oneLikelyWordDoesNot() {
        assertThat(PLAY.settle("i know your game", Language.EN, 0)).isFalse();
        assertThat(PLAY.settle("je connais ton jeu", Language.FR, 0)).isFalse();
        assertThat(PLAY.settle("the game and the server", Language.EN, 0)).isTrue();
    }

    @Test
    void wordsCountFromTheirBeginningAndTheirEnd() {
        assertThat(PLAY.settle("bragging", Language.EN, 0)).isFalse();
        assertThat(PLAY.settle("ggplot", Language.EN, 0)).isFalse();
    }

    @Test
    void aShopIsNobody() {
        assertThat(IMPERSONAL.settle("call their customer service", Language.EN, 0))
                .isTrue();
        assertThat(IMPERSONAL.settle("appelez le service client", Language.FR, 0))
                .isTrue();
        assertThat(IMPERSONAL.settle("call her mother", Language.EN, 0)).isFalse();
    }
}
