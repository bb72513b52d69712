package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.evaluate.Share;
import org.tocsin.risk.Tier;

class ReliabilityTest {
    private static List<Reliability.Case> cases(double probability, int held, int of) {
        List<Reliability.Case> cases = new ArrayList<>();
        for (int i = 0; i < of; i++) {
            cases.add(new Reliability.Case(probability, i < held));
        }
        return cases;
    }

    private static Reliability of(List<Reliability.Case> some, List<Reliability.Case> others) {
        List<Reliability.Case> all = new ArrayList<>(some);
        all.addAll(others);
        return Reliability.of(all);
    }

    @Test
    void whatIsSaidIsComparedWithWhatHolds() {
        // 30 at .2 of which 9 hold, 10 at .9 of which 8 hold: 30/40 of .1 and 10/40 of .1
        Reliability reliability = of(cases(.2, 9, 30), cases(.9, 8, 10));

        assertThat(reliability.bins())
                .extracting(Reliability.Bin::held)
                .containsExactly(new Share(9, 30), new Share(8, 10));
        assertThat(reliability.error()).isCloseTo(.1, within(1e-9));
    }

    @Test
    void probabilitiesThatKeepTheirWordHaveNoError() {
        assertThat(of(cases(.5, 5, 10), cases(1, 10, 10)).error()).isCloseTo(0, within(1e-9));
    }

    @Test
    void differentProbabilitiesComeInTenEqualBins() {
        List<Reliability.Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(new Reliability.Case(i / 40.0, false));
        }

        assertThat(Reliability.of(cases).bins())
                .hasSize(10)
                .allSatisfy(bin -> assertThat(bin.held().of()).isEqualTo(4));
    }

    @Test
    void ofNothingThereIsNoError() {
        assertThat(Reliability.of(List.of()).error()).isNaN();
    }

    @Test
    void aCaseHoldsIfMostOfItsActsAreOfOneSeriousCampaign() {
        Story story = new Story()
                .campaign("serious", 2, "a1 a2 a3")
                .campaign("nuisance", 1, "b1 b2")
                .campaign("other", 3, "c1 c2")
                .found(Tier.HIGH, "a1 a2 plain (w1) (w2)")
                .found(Tier.HIGH, "b1 b2")
                .found(Tier.HIGH, "a3 c1")
                .found(Tier.HIGH, "c2 plain");

        assertThat(story.cases()).extracting(story.known()::isSerious).containsExactly(true, false, false, false);
    }
}
