package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.tocsin.target.Registry;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sightings;

/** What the ranker makes of posts, for the tests of its parts. */
final class Ranked {
    static final Instant TONIGHT = NOW.plus(Duration.ofHours(3));
    static final Duration TWO_DAYS = Duration.ofDays(2);

    private Ranked() {}

    static List<RiskCase> rank(Sightings... posts) {
        return rank(Arrays.stream(posts).map(Sightings::seen).toList()).cases();
    }

    static Ranking rank(List<Sighting> posts) {
        return new CaseRanker().rank(posts, NOW, Registry.empty());
    }

    static Tier tier(Sightings... posts) {
        List<RiskCase> cases = rank(posts);
        assertThat(cases).hasSize(1);
        return cases.get(0).tier();
    }

    static Sightings threat() {
        return post("threat").says(THREAT_DIRECT).about("heron");
    }
}
