package org.tocsin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.risk.Ranked.rank;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.target.Registry;
import org.tocsin.target.Sighting;

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
    void aFurtherSevereActNeverLowersAScore(@ForAll("posts") List<Sighting> posts) {
        neverLowers(posts, new CaseRanker());
    }

    static void neverLowers(List<Sighting> all, CaseRanker ranker) {
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
        for (RiskCase before : ranker.rank(posts, NOW, Registry.empty()).cases()) {
            RiskCase after = ranker.rank(more, NOW, Registry.empty()).cases().stream()
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
        return Ranked.posts();
    }
}
