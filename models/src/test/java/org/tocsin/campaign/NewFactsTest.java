package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.campaign.NewFacts.Fact;
import org.tocsin.target.Sightings;
import org.tocsin.taxonomy.IdentifierType;

class NewFactsTest {
    private static NewFacts of(Sightings... posts) {
        return NewFacts.of(Posts.of(posts), NOW);
    }

    private static Sightings dox(String uid, int daysAgo) {
        return post(uid).at(ago(Duration.ofDays(daysAgo))).says(DOX_PUBLISH);
    }

    @Test
    void aFactCountsOnceAndIsAsOldAsItsFirstTelling() {
        NewFacts facts = of(
                dox("c", 1).gives(IdentifierType.EMPLOYER, "bakery"),
                dox("a", 28).gives(IdentifierType.PHONE, "555"),
                dox("b", 3).gives(IdentifierType.PHONE, "555"));

        assertThat(facts.facts())
                .containsExactly(
                        new Fact(IdentifierType.PHONE, ago(Duration.ofDays(28))),
                        new Fact(IdentifierType.EMPLOYER, ago(Duration.ofDays(1))));
        assertThat(facts.posts()).isEqualTo(3);
        assertThat(facts.latest()).isEqualTo(ago(Duration.ofDays(1)));
    }

    @Test
    void sevenDaysAgoIsRecentNoMore() {
        assertThat(of(dox("a", 7).gives(IdentifierType.PHONE, "555")).recent()).isZero();
        assertThat(of(dox("a", 6).gives(IdentifierType.PHONE, "555")).recent()).isEqualTo(1);
    }

    @Test
    void theRateIsPerWeekOfTheCampaignAndOfOneWeekAtLeast() {
        Sightings two = dox("a", 28).gives(IdentifierType.PHONE, "555").gives(IdentifierType.EMPLOYER, "bakery");
        assertThat(of(two).weekly()).isEqualTo(2);
        assertThat(of(two, dox("b", 0)).weekly()).isEqualTo(0.5);
    }

    @Test
    void aNameSaysWhoIsMeantAndIsNoFact() {
        NewFacts facts = of(dox("a", 1).gives(IdentifierType.PERSON, "zorbella"));
        assertThat(facts.facts()).isEmpty();
        assertThat(facts.posts()).isZero();
        assertThat(facts.bits()).isPositive();
    }

    @Test
    void anUndatedFactCountsAndIsNotRecent() {
        NewFacts facts = of(dox("a", 0).at(null).gives(IdentifierType.PHONE, "555"));
        assertThat(facts.facts()).containsExactly(new Fact(IdentifierType.PHONE, null));
        assertThat(facts.recent()).isZero();
        assertThat(facts.latest()).isNull();
    }

    @Test
    void postsThatIdentifyOnlyTogetherAreAMosaicAndOneThatDoesAloneIsNone() {
        Sightings name = dox("a", 9).gives(IdentifierType.PERSON, "zorbella");
        Sightings street = dox("b", 5).gives(IdentifierType.STREET_ADDRESS, "street");
        Sightings work = dox("c", 2).gives(IdentifierType.EMPLOYER, "bakery");
        Sightings birth = dox("d", 1).gives(IdentifierType.BIRTH_DATE, "day");

        NewFacts mosaic = of(name, street, work, birth);

        assertThat(mosaic.isMosaic()).isTrue();
        assertThat(mosaic.fullest()).isLessThan(30);
        assertThat(of(name, street).bits()).isLessThan(mosaic.bits());
        assertThat(of(name, street, dox("e", 1).gives(IdentifierType.PHONE, "555"))
                        .isMosaic())
                .isFalse();
    }
}
