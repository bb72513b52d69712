package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.risk.Ranked.TONIGHT;
import static org.tocsin.risk.Ranked.TWO_DAYS;
import static org.tocsin.risk.Ranked.rank;
import static org.tocsin.risk.Ranked.threat;
import static org.tocsin.risk.Ranked.tier;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.taxonomy.Indicator.CONTACT_WORK;
import static org.tocsin.taxonomy.Indicator.COORD_RECRUIT;
import static org.tocsin.taxonomy.Indicator.COORD_SCHEDULE;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.DOX_SOLICIT;
import static org.tocsin.taxonomy.Indicator.OVERLOAD_RAID;
import static org.tocsin.taxonomy.Indicator.OVERLOAD_REVIEWS;
import static org.tocsin.taxonomy.Indicator.REPORT_MASSFLAG;
import static org.tocsin.taxonomy.Indicator.THREAT_CAPABILITY;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;
import static org.tocsin.taxonomy.Indicator.THREAT_VEILED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sightings;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Stance;

/** Which tier a case is of. */
class CaseTierTest {
    @Test
    void aLoneActorWithAPlaceATimeOrMeansIsImminent() {
        assertThat(tier(threat().gives(IdentifierType.STREET_ADDRESS, "street")))
                .isEqualTo(Tier.IMMINENT);
        assertThat(tier(threat().announces(TONIGHT))).isEqualTo(Tier.IMMINENT);
        assertThat(tier(threat().says(THREAT_CAPABILITY))).isEqualTo(Tier.IMMINENT);
        assertThat(tier(threat())).as("a threat and nothing more").isEqualTo(Tier.ELEVATED);
    }

    @Test
    void fortyEightHoursAreRecentAndASecondMoreIsNot() {
        assertThat(tier(threat().says(THREAT_CAPABILITY).at(ago(TWO_DAYS)))).isEqualTo(Tier.IMMINENT);
        assertThat(tier(threat().says(THREAT_CAPABILITY).at(ago(TWO_DAYS.plusSeconds(1)))))
                .isNotEqualTo(Tier.IMMINENT);
        assertThat(tier(threat().says(THREAT_CAPABILITY).at(NOW))).isEqualTo(Tier.IMMINENT);
    }

    @Test
    void anAnnouncedTimeAheadKeepsACaseImminent() {
        Instant weeksAgo = ago(Duration.ofDays(20));
        assertThat(tier(threat().at(weeksAgo).announces(TONIGHT))).isEqualTo(Tier.IMMINENT);
        assertThat(tier(threat().at(weeksAgo).announces(NOW))).isNotEqualTo(Tier.IMMINENT);
        assertThat(tier(threat().at(weeksAgo).announces(NOW.plus(Duration.ofDays(4000)))))
                .as("a far future is no plan")
                .isNotEqualTo(Tier.IMMINENT);
    }

    @Test
    void aPostWithoutATrustedTimeIsNotRecent() {
        assertThat(tier(threat().says(THREAT_CAPABILITY).at(null))).isNotEqualTo(Tier.IMMINENT);
    }

    @Test
    void aThreatAtNobodyKnownIsNotImminent() {
        Sightings vague = post("p").says(THREAT_DIRECT).says(THREAT_CAPABILITY);
        assertThat(tier(vague.key(HANDLE, "heron", 0.4, 0))).isNotEqualTo(Tier.IMMINENT);
    }

    @Test
    void aPublishedAddressAndAThreatFromAnotherAreImminentTogether() {
        Sightings dox = post("dox").by("ann").says(DOX_PUBLISH).gives(IdentifierType.STREET_ADDRESS, "street");
        assertThat(tier(dox.about("heron"))).isNotEqualTo(Tier.IMMINENT);
        assertThat(tier(dox, threat().by("bob"))).isEqualTo(Tier.IMMINENT);
    }

    @Test
    void aScheduledRaidIsImminentAndScheduledReviewsAreNot() {
        Sightings raid = post("r").says(OVERLOAD_RAID).says(COORD_SCHEDULE).announces(TONIGHT);
        assertThat(tier(raid.about("heron"))).isEqualTo(Tier.IMMINENT);
        Sightings reviews =
                post("r").says(OVERLOAD_REVIEWS).says(COORD_SCHEDULE).announces(TONIGHT);
        assertThat(tier(reviews.about("cafe"))).isNotEqualTo(Tier.IMMINENT);
    }

    @Test
    void volumeAloneIsNeverHigh() {
        List<Sighting> posts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            posts.add(post("p" + i)
                    .by("author" + i)
                    .in("thread" + i % 20)
                    .on(i % 2 == 0 ? "reddit" : "4chan")
                    .copies("the same")
                    .at(ago(Duration.ofMinutes(i)))
                    .says(REPORT_MASSFLAG)
                    .about("heron")
                    .seen());
        }
        assertThat(rank(posts).cases())
                .singleElement()
                .satisfies(only -> assertThat(only.tier()).isIn(Tier.ELEVATED, Tier.ROUTINE));
    }

    @Test
    void spreadLiftsNoCaseAboveElevated() {
        List<Sightings> posts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posts.add(post("p" + i)
                    .by("ann")
                    .says(THREAT_VEILED)
                    .says(COORD_RECRUIT)
                    .about("heron"));
        }
        RiskCase alone = rank(posts.toArray(Sightings[]::new)).get(0);
        for (int i = 0; i < 5; i++) {
            posts.get(i).by("author" + i).on(i % 2 == 0 ? "reddit" : "4chan").copies("the same");
        }
        RiskCase crowd = rank(posts.toArray(Sightings[]::new)).get(0);
        assertThat(alone.tier()).isEqualTo(Tier.ELEVATED);
        assertThat(crowd.logOddsMilli()).isGreaterThan(alone.logOddsMilli());
        assertThat(crowd.tier()).isEqualTo(Tier.ELEVATED);
    }

    @Test
    void anEscalationAcrossPlatformsIsOneHighCase() {
        List<RiskCase> cases = rank(
                post("1").by("ann").in("t1").says(DOX_SOLICIT).about("heron").at(ago(Duration.ofHours(40))),
                post("2")
                        .by("bob")
                        .in("t2")
                        .on("4chan")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .gives(IdentifierType.PHONE, "phone")
                        .gives(IdentifierType.EMPLOYER, "work")
                        .at(ago(Duration.ofHours(30))),
                post("3").by("carl").in("t3").says(CONTACT_WORK).about("heron").at(ago(Duration.ofHours(20))),
                post("4").by("dora").in("t3").says(THREAT_VEILED).about("heron").at(ago(Duration.ofHours(2))),
                post("5").by("dora").in("t3").says(THREAT_DIRECT).about("heron").at(ago(Duration.ofHours(1))));
        assertThat(cases).singleElement().satisfies(only -> {
            assertThat(only.tier()).isEqualTo(Tier.HIGH);
            assertThat(only.counts()).isEqualTo(new RiskCase.Counts(5, 4, 3, 2));
            assertThat(only.identifierTypes()).containsKeys(IdentifierType.PHONE, IdentifierType.EMPLOYER);
            assertThat(only.posts()).extracting("postUid").containsExactly("1", "2", "3", "4", "5");
        });
    }

    @Test
    void oneMistakeAmidEnthusiasmOrNewsStaysRoutine() {
        List<Sightings> posts = new ArrayList<>();
        posts.add(
                post("mistake").says(OVERLOAD_RAID, 0.6).as(Stance.ATTACK, 0.6).about("star"));
        posts.add(post("quote").says(THREAT_DIRECT, 0.7).as(Stance.ATTACK, 0.6).about("star"));
        for (int i = 0; i < 40; i++) {
            posts.add(post("n" + i)
                    .by("author" + i)
                    .unflagged()
                    .as(Stance.NEWS_REPORT, 0.1)
                    .says(THREAT_DIRECT)
                    .about("star"));
        }
        assertThat(tier(posts.toArray(Sightings[]::new))).isEqualTo(Tier.ROUTINE);
    }
}
