package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.risk.Ranked.TONIGHT;
import static org.tocsin.risk.Ranked.rank;
import static org.tocsin.risk.Ranked.threat;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.COUNTER_SELF;
import static org.tocsin.taxonomy.Indicator.COUNTER_SUPPORT;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.DOX_SOLICIT;
import static org.tocsin.taxonomy.Indicator.REPORT_MASSFLAG;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;
import static org.tocsin.taxonomy.Indicator.THREAT_VEILED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Registry;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sightings;
import org.tocsin.taxonomy.Stance;

class CaseRankerTest {
    @Test
    void postsAfterTheMomentOfTheRunAreNotThereYet() {
        assertThat(rank(threat().at(NOW.plusSeconds(1)))).isEmpty();
    }

    @Test
    void aVictimsOwnAccountIsNoCase() {
        assertThat(rank(
                        post("v1")
                                .unflagged()
                                .as(Stance.SELF_DISCLOSURE, 0.1)
                                .says(COUNTER_SELF)
                                .says(THREAT_DIRECT)
                                .about("ann"),
                        post("v2")
                                .unflagged()
                                .as(Stance.COUNTER_SPEECH, 0.05)
                                .says(COUNTER_SUPPORT)
                                .about("ann")))
                .isEmpty();
    }

    @Test
    void somebodyWhoObjectsTakesNothingOff() {
        Sightings objection = post("c")
                .unflagged()
                .as(Stance.COUNTER_SPEECH, 0.05)
                .says(COUNTER_SUPPORT)
                .about("heron");
        assertThat(rank(threat(), objection).get(0).logOddsMilli())
                .isEqualTo(rank(threat()).get(0).logOddsMilli());
    }

    @Test
    void platformsAreCountedAsTheyAreButOnlyPlainPostsSpread() {
        Sightings[] chorus = new Sightings[6];
        for (int i = 0; i < chorus.length; i++) {
            chorus[i] = post("p" + i)
                    .unflagged()
                    .as(Stance.NEUTRAL, 0.9)
                    .hostile(0.9)
                    .by("a" + i)
                    .on(i % 2 == 0 ? "reddit" : "telegram")
                    .about("heron");
        }
        RiskCase joined = rank(chorus).get(0);
        assertThat(joined.counts().platforms()).isEqualTo(2);
        assertThat(joined.factors()).extracting(Factor::name).doesNotContain("several platforms");
        RiskCase plain = rank(
                        threat(), post("t2").on("telegram").says(THREAT_DIRECT).about("heron"))
                .get(0);
        assertThat(plain.factors()).extracting(Factor::name).contains("several platforms");
    }

    @Test
    void talkTakesNothingOffActsThatAreSevereBeyondDoubtAndSomethingOffOthers() {
        assertThat(underTalk(1.0)).isZero();
        assertThat(underTalk(0.7)).isPositive();
    }

    /** What a wave of counter-speech takes off one threat that is so sure. */
    private static int underTalk(double sure) {
        List<Sightings> posts = new ArrayList<>();
        posts.add(post("threat").says(THREAT_DIRECT, sure).about("heron").as(Stance.ATTACK, sure));
        int before = rank(posts.toArray(Sightings[]::new)).get(0).logOddsMilli();
        for (int i = 0; i < 40; i++) {
            posts.add(post("c" + i)
                    .unflagged()
                    .as(Stance.COUNTER_SPEECH, 0.05)
                    .says(COUNTER_SUPPORT)
                    .about("heron"));
        }
        return before - rank(posts.toArray(Sightings[]::new)).get(0).logOddsMilli();
    }

    /** However little a fit makes of severe acts, one that brings a thread of talk along lowers nothing. */
    @Test
    void aSevereActThatBringsTalkAlongLowersNoScore() {
        CaseRanker ranker = new CaseRanker(
                new RiskModel(new RiskWeights(new TreeMap<>(Map.of("severe acts", 0)), 0, Calibration.PLAIN)));
        List<Sighting> posts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posts.add(post("talk" + i)
                    .unflagged()
                    .in("talk")
                    .by("a" + i)
                    .says(DOX_PUBLISH, 0)
                    .as(Stance.NEWS_REPORT, 0)
                    .about("heron")
                    .at(ago(Duration.ofHours(i == 0 ? 180 : 0)))
                    .seen());
        }
        posts.add(post("dox").in("other").says(DOX_PUBLISH, 0.7).about("heron").seen());
        int before = ranker.rank(posts, NOW, Registry.empty()).cases().get(0).logOddsMilli();
        posts.add(threat().by("zoe").in("talk").seen());
        Ranking after = ranker.rank(posts, NOW, Registry.empty());
        assertThat(after.cases())
                .singleElement()
                .satisfies(only -> assertThat(only.logOddsMilli()).isGreaterThanOrEqualTo(before));
    }

    @Test
    void theGravestCasesComeFirst() {
        List<RiskCase> cases = rank(
                post("1").in("t1").says(REPORT_MASSFLAG).about("wren"),
                post("2").in("t2").says(THREAT_DIRECT).about("robin"),
                post("3").in("t3").says(THREAT_DIRECT).announces(TONIGHT).about("heron"));
        assertThat(cases).extracting(RiskCase::tier).containsExactly(Tier.IMMINENT, Tier.ELEVATED, Tier.ROUTINE);
    }

    @Test
    void aCaseKeepsItsIdWhenItGrowsAtEitherEnd() {
        Ranking first = rank(List.of(threat().seen()));
        List<Sighting> more = List.of(
                post("before")
                        .says(DOX_SOLICIT)
                        .about("heron")
                        .at(ago(Duration.ofDays(3)))
                        .seen(),
                threat().seen(),
                post("after").says(THREAT_VEILED).about("heron").at(NOW).seen());
        Ranking second = new CaseRanker().rank(more, NOW, first.registry());
        assertThat(second.cases()).singleElement().satisfies(only -> {
            assertThat(only.caseId()).isEqualTo(first.cases().get(0).caseId());
            assertThat(only.posts()).hasSize(3);
        });
        assertThat(rank(more).cases().get(0).caseId())
                .isNotEqualTo(first.cases().get(0).caseId());
    }

    @Test
    void whenACaseComesApartTheIdsDiffer() {
        List<Sighting> joined = List.of(
                post("1").says(THREAT_DIRECT).about("heron").seen(),
                post("2")
                        .says(DOX_SOLICIT)
                        .about("heron")
                        .at(ago(Duration.ofDays(1)))
                        .seen());
        Registry registry = new CaseRanker()
                .rank(List.of(joined.get(0)), NOW, Registry.empty())
                .registry();
        registry = new CaseRanker().rank(joined, NOW, registry).registry();
        Ranking apart = new CaseRanker()
                .rank(
                        List.of(
                                post("1").says(THREAT_DIRECT).about("heron").seen(),
                                post("2")
                                        .in("t2")
                                        .says(DOX_SOLICIT)
                                        .about("wren")
                                        .seen()),
                        NOW,
                        registry);
        assertThat(apart.cases()).extracting(RiskCase::caseId).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void nothingMakesNoCase() {
        assertThat(rank(List.of()).cases()).isEmpty();
        assertThat(AsOf.of(List.of())).isEmpty();
        assertThat(AsOf.of(List.of(threat().at(null).seen(), threat().at(NOW).seen())))
                .contains(NOW);
    }
}
