package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.evaluate.Share;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;

class TargetFiguresTest {
    private final Story story = new Story()
            .campaign("one", 2, "t1", "camille", "a1 a2")
            .campaign("two", 2, "t2", "camille", "b1 b2")
            .campaign("three", 2, "t3", "robin", "c1 c2")
            .campaign("again", 2, "t1", "camille", "d1")
            .lookalike("namesake", "camille", "x1 x2");

    private TargetFigures figures() {
        return TargetFigures.of(story.known(), story.cases());
    }

    @Test
    void namesakesInOneCaseAreMerged() {
        story.found(Tier.ROUTINE, "a1 b1");

        assertThat(figures().namesakesMerged()).isEqualTo(new Share(1, 1));
        assertThat(figures().falseMerges()).isOne();
    }

    @Test
    void namesakesInTwoCasesAreNot() {
        story.found(Tier.HIGH, "a1 a2").found(Tier.HIGH, "b1 b2");

        assertThat(figures().namesakesMerged()).isEqualTo(new Share(0, 1));
        assertThat(figures().falseMerges()).isZero();
    }

    @Test
    void twoCampaignsAgainstOnePersonAreNoPair() {
        story.found(Tier.HIGH, "a1 a2 d1");

        assertThat(figures().falseMerges()).isZero();
    }

    @Test
    void peopleWithoutACommonNameAreMergedFalselyToo() {
        story.found(Tier.HIGH, "a1 c1");

        assertThat(figures().namesakesMerged()).isEqualTo(new Share(0, 1));
        assertThat(figures().othersMerged()).isOne();
        assertThat(figures().falseMerges()).isOne();
    }

    @Test
    void aLookAlikeOfTheSameNameIsCountedApart() {
        story.found(Tier.HIGH, "a1 a2 x1");

        assertThat(figures().lookalikesMerged()).isEqualTo(new Share(1, 2));
        assertThat(figures().falseMerges()).isZero();
    }

    @Test
    void contextMergesNobody() {
        story.found(Tier.HIGH, "a1 a2 (b1)");

        assertThat(figures().falseMerges()).isZero();
    }

    @Test
    void namesOfOneTargetBelongTogether() {
        Story aliases = new Story()
                .campaign("one", 2, "a1 a2")
                .under("a1", Stage.DOX, "a3 a4")
                .under("a2", Stage.DOX, "a5");
        aliases.found(Tier.HIGH, "T", .5, "a1 a3")
                .found(Tier.HIGH, "T", .5, "a4")
                .found(Tier.HIGH, "S", .5, "a5");

        // of the pairs a0-a1, a0-a2 and a1-a2 only the first ends under one target
        assertThat(TargetFigures.of(aliases.known(), aliases.cases()).aliases()).isEqualTo(new Share(1, 3));
    }

    @Test
    void namesThatNoCaseHoldsAreNotTogether() {
        Story aliases = new Story().campaign("one", 2, "a1").under("a1", Stage.DOX, "a2");

        assertThat(TargetFigures.of(aliases.known(), aliases.cases()).aliases()).isEqualTo(new Share(0, 1));
    }
}
