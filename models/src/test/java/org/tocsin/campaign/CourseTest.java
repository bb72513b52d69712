package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.COORD_RECRUIT;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
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
import org.junit.jupiter.api.Test;
import org.tocsin.target.Sightings;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

class CourseTest {
    @Property(tries = 300)
    void theOrderOfPostsDoesNotShow(@ForAll("posts") List<Member> posts, @ForAll long seed) {
        List<Member> shuffled = new ArrayList<>(posts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(courses(shuffled)).isEqualTo(courses(posts));
    }

    private static List<Course> courses(List<Member> posts) {
        return new CampaignLinker()
                .link(posts).stream().map(campaign -> Course.of(campaign, NOW)).toList();
    }

    @Test
    void contextAroundAnAttackIsNoPartOfItsCourse() {
        Sightings attack = post("attack").says(THREAT_DIRECT).at(ago(Duration.ofHours(2)));
        Sightings news = post("news")
                .by("reporter")
                .as(Stance.NEWS_REPORT, 0.02)
                .unflagged()
                .gives(IdentifierType.PHONE, "555");
        Sightings support =
                post("support").by("friend").as(Stance.COUNTER_SPEECH, 0.02).unflagged();
        Course course = Course.of(new Campaign(Posts.of(attack, news, support), false), NOW);
        assertThat(course.facts().facts()).isEmpty();
        assertThat(course.slowBurn().weeks()).hasSize(1);
        assertThat(course.roles().parts())
                .as("but for those who spoke up")
                .extracting(Roles.Part::roles)
                .containsExactly(List.of(Roles.Role.ORIGINATOR, Roles.Role.EXECUTOR), List.of(Roles.Role.DEFENDER));
    }

    @Test
    void noKeyIsInACourse() {
        Sightings one = post("uid 1").by("key 1").copies("key 2").links("key 3").says(DOX_PUBLISH);
        Sightings two = post("uid 2").by("key 4").copies("key 2").links("key 3").says(DOX_PUBLISH);
        Course course = Course.of(
                new Campaign(
                        Posts.of(one.gives(IdentifierType.PHONE, "key 5"), two.gives(IdentifierType.PHONE, "key 5")),
                        false),
                NOW);
        assertThat(course.together()).isEqualTo(new CoActing(1, 0, 3));
        assertThat(course.toString()).doesNotContain("key", "uid");
    }

    @Provide
    Arbitrary<List<Member>> posts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of("ann", "bob", "carl", "dora", null),
                        Arbitraries.of(DOX_PUBLISH, THREAT_DIRECT, COORD_RECRUIT, Indicator.COUNTER_SUPPORT),
                        Arbitraries.of("text 1", "text 2", "text 3"),
                        Arbitraries.of(IdentifierType.PHONE, IdentifierType.EMPLOYER, IdentifierType.PERSON),
                        Arbitraries.of("1", "2"))
                .as((hours, author, indicator, text, type, value) -> {
                    Sightings post = post(hours + author + indicator + text + type + value)
                            .at(hours > 290 ? null : ago(Duration.ofMinutes(hours < 100 ? hours * 10L : hours * 600L)))
                            .by(author)
                            .says(indicator)
                            .copies(text)
                            .gives(type, value);
                    return indicator.isCounter()
                            ? post.as(Stance.COUNTER_SPEECH, 0.1).unflagged()
                            : post;
                })
                .map(Posts::member)
                .list()
                .uniqueElements(Member::uid)
                .ofMaxSize(20);
    }
}
