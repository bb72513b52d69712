package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.risk.Ranked.TONIGHT;
import static org.tocsin.risk.Ranked.rank;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sightings;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

class CaseRankerPropertiesTest {
    @Property(tries = 200)
    void theOrderOfPostsDoesNotShow(@ForAll("posts") List<Sighting> posts, @ForAll long seed) {
        List<Sighting> shuffled = new ArrayList<>(posts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(rank(shuffled)).isEqualTo(rank(posts));
    }

    @Property(tries = 200)
    void pointsSumAndNumbersStayInBounds(@ForAll("posts") List<Sighting> posts) {
        for (RiskCase one : rank(posts).cases()) {
            int sum = one.priorMilli();
            for (Factor factor : one.factors()) {
                sum += factor.pointsMilli();
                assertThat(factor.evidence()).hasSizeLessThanOrEqualTo(20);
            }
            assertThat(one.logOddsMilli()).isEqualTo(sum);
            assertThat(one.score()).isBetween(0, 100);
            assertThat(one.confidence()).isBetween(0.0, 1.0);
            assertThat(one.low()).isLessThanOrEqualTo(one.probability());
            assertThat(one.high()).isGreaterThanOrEqualTo(one.probability());
        }
    }

    /** Of timed core posts: what has no time or stage of its own may move to the newer campaign. */
    @Property(tries = 300)
    void aFurtherSevereActNeverLowersAScore(@ForAll("posts") List<Sighting> all) {
        List<Sighting> posts = all.stream()
                .filter(post -> post.createdAt() != null)
                .filter(post -> post.signals().stream()
                        .anyMatch(signal -> signal.indicator().stage().isPresent()))
                .toList();
        List<Sighting> more = new ArrayList<>(posts);
        more.add(post("more")
                .says(THREAT_DIRECT)
                .about("heron")
                .at(NOW)
                .by("zoe")
                .in("t1")
                .seen());
        for (RiskCase before : rank(posts).cases()) {
            RiskCase after = rank(more).cases().stream()
                    .filter(one ->
                            one.posts().stream().anyMatch(post -> post.postUid().equals(anchor(before))))
                    .findFirst()
                    .orElseThrow();
            assertThat(after.logOddsMilli()).isGreaterThanOrEqualTo(before.logOddsMilli());
            assertThat(after.tier()).isLessThanOrEqualTo(before.tier());
        }
    }

    private static String anchor(RiskCase one) {
        return one.posts().stream()
                .filter(post -> post.stage() != null)
                .findFirst()
                .orElseThrow()
                .postUid();
    }

    @Provide
    Arbitrary<List<Sighting>> posts() {
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
