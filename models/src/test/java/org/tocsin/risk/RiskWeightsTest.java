package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.risk.Ranked.rank;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Registry;
import org.tocsin.target.Sighting;

class RiskWeightsTest {
    private static final List<String> FACTORS = List.of(
            "severe acts",
            "serious acts",
            "minor acts",
            "a place is given",
            "a time is set",
            "means or preparation are named",
            "aimed at somebody known by name, handle or contact",
            "personal facts exposed",
            "calls to act",
            "escalation in the last 48 hours",
            "persistence",
            "news, counter-speech or fiction around it",
            "several authors",
            "several platforms",
            "the same text from several authors");

    @Test
    void aMultiplierBelowZeroIsRefused() {
        assertThatThrownBy(() -> new RiskWeights(new TreeMap<>(Map.of("persistence", -1)), 0, Calibration.PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAFitFoundWorthlessStaysOnThePageWithoutPoints() {
        RiskCase one = ranked(
                        List.of(post("t").says(THREAT_DIRECT).about("heron").seen()),
                        new RiskWeights(new TreeMap<>(Map.of("severe acts", 0)), 0, Calibration.PLAIN))
                .get(0);
        assertThat(one.factors())
                .filteredOn(line -> line.name().equals("severe acts"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.pointsMilli()).isZero();
                    assertThat(line.handMilli()).isPositive();
                });
    }

    @Property(tries = 200)
    void thePriorAndAllPointsAreTheLogOddsWhateverTheWeights(
            @ForAll("posts") List<Sighting> posts, @ForAll("weights") RiskWeights weights) {
        for (RiskCase one : ranked(posts, weights)) {
            int sum = weights.priorMilli();
            for (Factor factor : one.factors()) {
                sum += factor.pointsMilli();
            }
            assertThat(one.logOddsMilli()).isEqualTo(sum);
            assertThat(one.probability()).isEqualTo(weights.calibration().probability(sum));
            assertThat(one.low()).isLessThanOrEqualTo(one.probability());
            assertThat(one.high()).isGreaterThanOrEqualTo(one.probability());
            if (one.tier() == Tier.HIGH) {
                assertThat(one.probability()).isGreaterThanOrEqualTo(0.7);
            }
            if (one.factors().stream().anyMatch(line -> line.name().startsWith("nobody known"))) {
                assertThat(one.probability()).isLessThan(0.3);
            }
        }
    }

    @Property(tries = 200)
    void aFurtherSevereActNeverLowersAScoreWhateverTheWeights(
            @ForAll("posts") List<Sighting> posts, @ForAll("weights") RiskWeights weights) {
        CaseRankerPropertiesTest.neverLowers(posts, new CaseRanker(new RiskModel(weights)));
    }

    /** A line with more points by hand never makes a case weigh less. */
    @Property(tries = 300)
    void eachFactorIsMonotoneWhateverTheWeights(
            @ForAll("lines") List<Factor> lines, @ForAll("weights") RiskWeights weights, @ForAll("name") String name) {
        RiskModel model = new RiskModel(weights);
        List<Factor> more = new ArrayList<>(lines);
        more.add(new Factor(name, "more", 700, List.of()));
        assertThat(model.logOddsMilli(more)).isGreaterThanOrEqualTo(model.logOddsMilli(lines));
        assertThat(model.evidenceMilli(more)).isGreaterThanOrEqualTo(model.evidenceMilli(lines));
    }

    @Property(tries = 200)
    void theLinesOfACaseAreEnoughToWeighItAnew(
            @ForAll("posts") List<Sighting> posts, @ForAll("weights") RiskWeights weights) {
        List<RiskCase> before = ranked(posts, weights);
        for (RiskCase byHand : rank(posts).cases()) {
            RiskCase weighed = before.stream()
                    .filter(one -> one.caseId().equals(byHand.caseId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(new RiskModel().logOddsMilli(byHand.factors())).isEqualTo(byHand.logOddsMilli());
            assertThat(new RiskModel(weights).logOddsMilli(weighed.factors())).isEqualTo(weighed.logOddsMilli());
            assertThat(new RiskModel().evidenceMilli(weighed.factors()))
                    .isEqualTo(new RiskModel().evidenceMilli(byHand.factors()));
        }
    }

    private static List<RiskCase> ranked(List<Sighting> posts, RiskWeights weights) {
        return new CaseRanker(new RiskModel(weights))
                .rank(posts, NOW, Registry.empty())
                .cases();
    }

    @Provide
    Arbitrary<List<Sighting>> posts() {
        return Ranked.posts();
    }

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.of(FACTORS);
    }

    @Provide
    Arbitrary<List<Factor>> lines() {
        return Combinators.combine(name(), Arbitraries.integers().between(0, 3300))
                .as((name, points) -> new Factor(name, "some", points, List.of()))
                .list()
                .uniqueElements(Factor::name)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<RiskWeights> weights() {
        Arbitrary<SortedMap<String, Integer>> multipliers = Arbitraries.maps(
                        name(), Arbitraries.integers().between(0, 4000))
                .map(TreeMap::new);
        Arbitrary<Calibration> line = Combinators.combine(
                        Arbitraries.integers().between(100, 3000),
                        Arbitraries.integers().between(-3000, 3000))
                .as(Calibration::line);
        Arbitrary<Calibration> knots = Combinators.combine(
                        Arbitraries.integers()
                                .between(-6000, 6000)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(8),
                        Arbitraries.integers().between(-5000, 5000).list().ofSize(8))
                .as(RiskWeightsTest::rising);
        return Combinators.combine(
                        multipliers, Arbitraries.integers().between(-2000, 2000), Arbitraries.oneOf(line, knots))
                .as(RiskWeights::new);
    }

    private static Calibration rising(List<Integer> from, List<Integer> to) {
        NavigableMap<Integer, Integer> knots = new TreeMap<>();
        List<Integer> sorted = to.stream().sorted().toList();
        from.stream().sorted().forEach(x -> knots.put(x, sorted.get(knots.size())));
        return Calibration.through(knots);
    }
}
