package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.evaluate.Share;
import org.tocsin.risk.Tier;

class PoolTest {
    private static CampaignEvaluation pooled(Story... stories) {
        List<Story> all = List.of(stories);
        return CampaignEvaluation.pooled(
                all.stream().map(Story::truth).toList(),
                all.stream().map(Story::run).toList(),
                all.stream().map(Story::measured).toList());
    }

    // ids and names repeat from run to run, as they do from seed to seed
    private static Story right() {
        return new Story()
                .campaign("one", 3, "t1", "camille", "a1 a2")
                .lookalike("like", "camille", "x1")
                .found(Tier.HIGH, "T", .9, "a1 a2");
    }

    private static Story wrong() {
        return new Story()
                .campaign("one", 3, "t1", "camille", "a1 a2")
                .lookalike("like", "camille", "x1")
                .found(Tier.HIGH, "T", .7, "x1");
    }

    @Test
    void equalNamesOfTwoRunsAreNotTakenForOneAnother() {
        CampaignEvaluation pooled = pooled(right(), wrong());

        assertThat(pooled.own().campaigns().share()).isEqualTo(new Harmonic(.5, .5));
        assertThat(pooled.own().targets().namesakesMerged()).isEqualTo(new Share(0, 0));
        assertThat(pooled.own().targets().lookalikesMerged()).isEqualTo(new Share(0, 2));
        assertThat(pooled.scenarios())
                .extracting(figures -> figures.scenario().name())
                .containsExactly("1:like", "1:one", "2:like", "2:one");
        assertThat(pooled.met()).isEqualTo(2);
    }

    @Test
    void calibrationIsOverTheCasesOfAllRuns() {
        Reliability reliability = pooled(right(), wrong(), wrong()).reliability();

        assertThat(reliability.cases()).isEqualTo(3);
        assertThat(reliability.bins()).last().satisfies(bin -> {
            assertThat(bin.said()).isEqualTo(.9);
            assertThat(bin.held()).isEqualTo(new Share(1, 1));
        });
    }

    @Test
    void ranksAreMeansOfTheRuns() {
        assertThat(pooled(right(), wrong()).own().ranks().ndcg20()).isEqualTo(.5);
    }

    @Test
    void aRunPooledWithItselfIsNoBetterAndNoWorse() {
        CampaignEvaluation once = wrong().measured();
        CampaignEvaluation twice = pooled(wrong(), wrong());

        assertThat(twice.own().clustering()).isEqualTo(once.own().clustering());
        assertThat(twice.own().campaigns().share())
                .isEqualTo(once.own().campaigns().share());
        assertThat(twice.own().calibrationError()).isEqualTo(once.own().calibrationError());
        assertThat(twice.stages().macroF1()).isEqualTo(once.stages().macroF1());
    }
}
