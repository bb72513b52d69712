package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tocsin.target.Registry;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sightings;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

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

    /** Up to twenty posts of all sorts about two people. */
    static Arbitrary<List<Sighting>> posts() {
        Arbitrary<Sightings> one = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of("t1", "t2", "t3"),
                        Arbitraries.of("heron", "wren"),
                        Arbitraries.of(Indicator.values()),
                        Arbitraries.of(Stance.values()),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(IdentifierType.values()),
                        Arbitraries.of(0, 1, 2, 3))
                .as((days, thread, target, indicator, stance, sure, type, author) -> {
                    Sightings post = post(days + thread + target + indicator + stance + type + author)
                            .at(days > 55 ? null : ago(Duration.ofHours(12L * days)))
                            .in(thread)
                            .by("author" + author)
                            .says(indicator, sure)
                            .gives(type, "value")
                            .about(target)
                            .as(stance, sure);
                    if (author == 3) {
                        post.announces(TONIGHT);
                    }
                    return stance == Stance.ATTACK ? post : post.unflagged();
                });
        return one.map(Sightings::seen).list().uniqueElements(Sighting::postUid).ofMaxSize(20);
    }
}
