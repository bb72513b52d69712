package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Sightings;
import org.tocsin.taxonomy.IdentifierType;

class CoActingTest {
    private static CoActing of(Sightings... posts) {
        return CoActing.of(Posts.of(posts));
    }

    private static Sightings said(int minutesAgo, String author) {
        return post(author + minutesAgo)
                .by(author)
                .at(ago(Duration.ofMinutes(minutesAgo)))
                .says(DOX_PUBLISH);
    }

    @Test
    void theSameTextLinkOrFactWithinAnHourIsAPair() {
        assertThat(of(said(60, "ann").copies("t"), said(0, "bob").copies("t"))).isEqualTo(new CoActing(1, 0, 1));
        assertThat(of(said(60, "ann").links("l"), said(0, "bob").links("l"))).isEqualTo(new CoActing(1, 0, 1));
        assertThat(of(
                        said(60, "ann").gives(IdentifierType.PHONE, "555"),
                        said(0, "bob").gives(IdentifierType.PHONE, "555")))
                .isEqualTo(new CoActing(1, 0, 1));
    }

    @Test
    void aMinuteMoreIsNoneNorIsTheTargetsName() {
        assertThat(of(said(61, "ann").copies("t"), said(0, "bob").copies("t"))).isEqualTo(new CoActing(0, 0, 0));
        assertThat(of(
                        said(1, "ann").gives(IdentifierType.PERSON, "name"),
                        said(0, "bob").gives(IdentifierType.PERSON, "name")))
                .isEqualTo(new CoActing(0, 0, 0));
    }

    @Test
    void nobodyActsTogetherWithThemselves() {
        assertThat(of(said(2, "ann").copies("t"), said(1, "ann").copies("t"))).isEqualTo(new CoActing(0, 0, 0));
        assertThat(of(
                        said(3, "ann").copies("t"),
                        said(2, "bob").copies("t"),
                        said(1, "bob").copies("t")))
                .as("whoever repeats meets the last of somebody else again")
                .isEqualTo(new CoActing(1, 1, 1));
    }

    @Test
    void oneCopiedPostIsOneOccasionHoweverMuchItHolds() {
        assertThat(of(
                        said(2, "ann").copies("t").links("l").gives(IdentifierType.PHONE, "555"),
                        said(1, "bob").copies("t").links("l").gives(IdentifierType.PHONE, "555")))
                .isEqualTo(new CoActing(1, 0, 3));
    }

    @Test
    void aCrowdIsAChainAndNoClique() {
        Sightings[] crowd = IntStream.range(0, 200)
                .mapToObj(i -> said(i % 50, "author" + i).copies("t"))
                .toArray(Sightings[]::new);
        assertThat(of(crowd)).isEqualTo(new CoActing(199, 0, 1));
    }

    @Test
    void whoIsUnknownOrUndatedMakesNoPair() {
        assertThat(of(said(2, "ann").copies("t"), said(1, "bob").copies("t").by(null)))
                .isEqualTo(new CoActing(0, 0, 0));
        assertThat(of(said(2, "ann").copies("t"), said(1, "bob").copies("t").at(null)))
                .isEqualTo(new CoActing(0, 0, 0));
    }
}
