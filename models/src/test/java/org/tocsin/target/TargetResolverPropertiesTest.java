package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Resolved.target;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.CONTACT;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.NAME;
import static org.tocsin.target.TargetKey.Kind.SUBJECT;
import static org.tocsin.target.TargetKey.Kind.THREAD;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

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

class TargetResolverPropertiesTest {
    @Property(tries = 200)
    void theOrderOfPostsDoesNotShow(@ForAll("posts") List<Sighting> posts, @ForAll long seed) {
        List<Sighting> shuffled = new ArrayList<>(posts);
        Collections.shuffle(shuffled, new Random(seed));
        TargetResolver resolver = new TargetResolver();
        assertThat(resolver.resolve(shuffled, Registry.empty())).isEqualTo(resolver.resolve(posts, Registry.empty()));
    }

    @Property(tries = 200)
    void noNameJoinsTwoHolders(@ForAll("posts") List<Sighting> posts) {
        List<Sighting> unlinked = posts.stream()
                .filter(post -> post.targets().stream()
                                .filter(key -> key.kind().isStrong())
                                .count()
                        <= 1)
                .toList();
        Resolution resolution = new TargetResolver().resolve(unlinked, Registry.empty());
        List<Sighting> handles = unlinked.stream()
                .filter(post -> resolution.aims().get(post.postUid()).by() == HANDLE)
                .toList();
        for (Sighting one : handles) {
            for (Sighting other : handles) {
                boolean same = handle(one).equals(handle(other));
                assertThat(target(resolution, one.postUid()).equals(target(resolution, other.postUid())))
                        .isEqualTo(same);
            }
        }
    }

    private static String handle(Sighting sighting) {
        return sighting.targets().stream()
                .filter(key -> key.kind() == HANDLE)
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Provide
    Arbitrary<List<Sighting>> posts() {
        Arbitrary<Sighting> one = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("reddit", "4chan"),
                        Arbitraries.of(HANDLE, CONTACT, NAME, SUBJECT, THREAD)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1))
                .as((thread, platform, kinds, which, bundles) -> {
                    Sightings post = post("").on(platform).in(platform + thread).says(THREAT_DIRECT);
                    for (int i = 0; i < kinds.size(); i++) {
                        String scope = kinds.get(i) == SUBJECT || kinds.get(i) == THREAD ? platform + thread : "";
                        post.key(kinds.get(i), scope + which, 0.9 - 0.1 * i, bundles * i);
                    }
                    return post.seen();
                });
        return one.list().ofMaxSize(12).map(TargetResolverPropertiesTest::numbered);
    }

    private static List<Sighting> numbered(List<Sighting> posts) {
        List<Sighting> numbered = new ArrayList<>();
        for (Sighting post : posts) {
            Sightings copy = post("p" + numbered.size())
                    .on(post.platform())
                    .in(post.threadKey())
                    .says(THREAT_DIRECT);
            post.targets().forEach(key -> copy.key(key.kind(), key.key(), key.weight(), key.bundle()));
            numbered.add(copy.seen());
        }
        return numbered;
    }
}
