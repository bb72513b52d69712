package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.COORD_CELEBRATE;
import static org.tocsin.taxonomy.Indicator.COUNTER_SUPPORT;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.DOX_SOLICIT;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;
import static org.tocsin.taxonomy.Indicator.THREAT_VEILED;
import static org.tocsin.taxonomy.Indicator.TOXIC_IDENTITY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Resolution.Aim;
import org.tocsin.target.Sightings;
import org.tocsin.target.TargetKey;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

class CampaignLinkerTest {

    private static Member member(Sightings post) {
        return new Member(post.seen(), new Aim("TARGET", 0.9, TargetKey.Kind.HANDLE));
    }

    private static List<Campaign> link(Sightings... posts) {
        return new CampaignLinker()
                .link(Arrays.stream(posts).map(CampaignLinkerTest::member).toList());
    }

    private static Sightings stranger(String uid) {
        return post(uid).says(THREAT_VEILED).in("thread of " + uid).by("author of " + uid);
    }

    @Test
    void thirtyDaysOfSilenceAreOneCampaignAndASecondMoreIsTwo() {
        Duration month = Duration.ofDays(30);
        Sightings last = stranger("b").at(ago(Duration.ZERO));
        assertThat(link(stranger("a").at(ago(month)), last)).hasSize(1);
        assertThat(link(stranger("a").at(ago(month.plusSeconds(1))), last)).hasSize(2);
    }

    @Test
    void aSlowBurnInOneThreadIsOneCampaign() {
        List<Sightings> posts = new ArrayList<>();
        for (int month = 0; month < 8; month++) {
            posts.add(stranger("p" + month).in("archive").at(ago(Duration.ofDays(30L * month))));
        }
        assertThat(link(posts.toArray(Sightings[]::new))).hasSize(1);
    }

    @Test
    void aPublishedFactOrCopiedTextJoinsEpisodesAndANameDoesNot() {
        Duration before = Duration.ofDays(60);
        assertThat(link(
                        stranger("a").at(ago(before)).gives(IdentifierType.PHONE, "phone"),
                        stranger("b").gives(IdentifierType.PHONE, "phone")))
                .hasSize(1);
        assertThat(link(
                        stranger("a").at(ago(before)).copies("text"),
                        stranger("b").copies("text")))
                .hasSize(1);
        assertThat(link(
                        stranger("a").at(ago(before)).links("file"),
                        stranger("b").links("file")))
                .hasSize(1);
        assertThat(link(
                        stranger("a").at(ago(before)).gives(IdentifierType.PERSON, "name"),
                        stranger("b").gives(IdentifierType.PERSON, "name")))
                .hasSize(2);
    }

    @Test
    void aTextWithAWordChangedIsACopyAndAnotherTextIsNot() {
        Duration before = Duration.ofDays(60);
        String text =
                "everybody write to the bakery on the corner today and ask why they still let this person work there";
        String changed = text.replace("today", "tonight");
        String other =
                "the oven on the corner is warm again and they bake the long loaves that everybody asked for there";
        assertThat(link(
                        stranger("a").at(ago(before)).copies("1").words(text),
                        stranger("b").copies("2").words(changed)))
                .singleElement()
                .satisfies(campaign -> assertThat(CampaignFeatures.of(campaign, ago(Duration.ZERO))
                                .copied())
                        .isEqualTo(2));
        assertThat(link(
                        stranger("a").at(ago(before)).copies("1").words(text),
                        stranger("b").copies("2").words(other)))
                .hasSize(2);
    }

    @Test
    void anActorJoinsEpisodesAndStrangersDoNot() {
        Sightings one = stranger("a").by("ann").at(ago(Duration.ofDays(61)));
        Sightings two = stranger("b").by("bob").at(ago(Duration.ofDays(60)));
        assertThat(link(one, two, stranger("c").by("ann"), stranger("d").by("carl")))
                .hasSize(1);
        assertThat(link(one, two, stranger("c").by("cora"), stranger("d").by("carl")))
                .hasSize(2);
    }

    @Test
    void aStrayPostBelongsToTheNearestCampaignWithinReach() {
        Sightings[] crowd = new Sightings[4];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = stranger("p" + i).at(ago(Duration.ofDays(100)));
        }
        Sightings stray = stranger("stray")
                .unflagged()
                .as(Stance.NEUTRAL, 0.6)
                .hostile(0.9)
                .at(ago(Duration.ofDays(40)));
        List<Campaign> campaigns = link(crowd[0], crowd[1], crowd[2], crowd[3], stray);
        assertThat(campaigns).hasSize(1);
        assertThat(campaigns.get(0).members()).hasSize(5);
        List<Campaign> far = link(crowd[0], crowd[1], crowd[2], crowd[3], stray.at(ago(Duration.ofDays(-100))));
        assertThat(far.get(0).members()).hasSize(4);
    }

    @Test
    void nothingReachesFartherThanHalfAYear() {
        Sightings now = stranger("b").in("archive").at(ago(Duration.ZERO));
        assertThat(link(stranger("a").in("archive").at(ago(Duration.ofDays(180))), now))
                .hasSize(1);
        assertThat(link(stranger("a").in("archive").at(ago(Duration.ofDays(181))), now))
                .hasSize(2);
    }

    @Test
    void talkMakesNoCampaign() {
        assertThat(link(
                        post("n").unflagged().as(Stance.NEWS_REPORT, 0.1).says(THREAT_DIRECT),
                        post("c").unflagged().as(Stance.COUNTER_SPEECH, 0.1).says(COUNTER_SUPPORT),
                        post("v").unflagged().as(Stance.SELF_DISCLOSURE, 0.1).says(DOX_PUBLISH)))
                .isEmpty();
    }

    @Test
    void unflaggedPostsAndInsultsMakeNoCampaign() {
        assertThat(link(post("u").unflagged().says(THREAT_DIRECT))).isEmpty();
        assertThat(link(post("i").says(TOXIC_IDENTITY))).isEmpty();
        assertThat(link(post("w").says(THREAT_DIRECT, 0.2))).isEmpty();
        assertThat(link(post("f").says(THREAT_DIRECT), post("u").unflagged().says(THREAT_DIRECT)))
                .singleElement()
                .satisfies(campaign -> assertThat(campaign.members()).hasSize(2));
    }

    @Test
    void aSlightlyHostilePostThatNamesNobodyIsNoContext() {
        Member attack = member(post("attack").says(THREAT_DIRECT));
        Sightings grumble = post("grumble").unflagged().as(Stance.NEUTRAL, 0.25).hostile(0.25);
        Aim silent = new Aim("TARGET", 0.5, TargetKey.Kind.THREAD);
        assertThat(uids(attack, member(grumble))).containsExactly("attack", "grumble");
        assertThat(uids(attack, new Member(grumble.seen(), silent))).containsExactly("attack");
    }

    private static List<String> uids(Member... members) {
        return new CampaignLinker()
                .link(List.of(members)).get(0).members().stream()
                        .map(Member::uid)
                        .toList();
    }

    @Test
    void talkAroundACampaignIsItsContextAndFarAwayIsNot() {
        List<Campaign> campaigns = link(
                post("attack").says(THREAT_DIRECT),
                post("defence")
                        .in("t2")
                        .unflagged()
                        .as(Stance.COUNTER_SPEECH, 0.1)
                        .says(COUNTER_SUPPORT),
                post("old news")
                        .in("t3")
                        .unflagged()
                        .as(Stance.NEWS_REPORT, 0.1)
                        .says(THREAT_DIRECT)
                        .at(ago(Duration.ofDays(30))));
        assertThat(campaigns).singleElement().satisfies(campaign -> {
            assertThat(campaign.members()).extracting(Member::uid).containsExactlyInAnyOrder("attack", "defence");
            assertThat(campaign.evidence()).extracting(Member::uid).containsExactly("attack");
        });
    }

    @Test
    void aPostWithoutATimeJoinsItsThreadsEpisode() {
        List<Campaign> campaigns = link(
                stranger("a").in("first").at(ago(Duration.ofDays(200))),
                stranger("b").in("second"),
                stranger("untimed").in("first").at(null),
                stranger("lost").at(null));
        assertThat(campaigns).hasSize(2);
        assertThat(campaigns.get(0).members()).extracting(Member::uid).containsExactly("a", "untimed");
        assertThat(campaigns.get(1).members()).extracting(Member::uid).containsExactly("b", "lost");
        assertThat(link(stranger("alone").at(null))).hasSize(1);
    }

    @Test
    void theStageIsTheLatestReachedAndThePathShowsLoops() {
        Campaign campaign = link(
                        post("1").says(DOX_SOLICIT).at(ago(Duration.ofHours(5))),
                        post("2").says(COORD_CELEBRATE).at(ago(Duration.ofHours(4))),
                        post("3").says(DOX_SOLICIT).at(ago(Duration.ofHours(3))))
                .get(0);
        assertThat(campaign.stage()).contains(Stage.BOAST);
        assertThat(CampaignFeatures.of(campaign, Sightings.NOW).path())
                .containsExactly(Stage.RECON, Stage.BOAST, Stage.RECON);
        Campaign doubtful = link(
                        post("1").says(DOX_SOLICIT),
                        post("2").says(COORD_CELEBRATE, 0.4).as(Stance.NEUTRAL, 0.9))
                .get(0);
        assertThat(doubtful.stage()).as("a doubtful boast reaches no stage").contains(Stage.RECON);
    }

    @Test
    void aHotTargetIsCutToItsWeightiestPosts() {
        List<Member> posts = List.of(
                member(post("weak").says(THREAT_DIRECT, 0.5)),
                member(post("strong").says(THREAT_DIRECT)),
                member(post("talk").unflagged().as(Stance.NEWS_REPORT, 0.1).says(THREAT_DIRECT)));
        Campaign cut = new CampaignLinker().link(posts, Map.of(), 1).get(0);
        assertThat(cut.truncated()).isTrue();
        assertThat(cut.members()).extracting(Member::uid).containsExactly("strong");
        assertThat(new CampaignLinker().link(posts, Map.of(), 3).get(0).truncated())
                .isFalse();
    }

    @Property(tries = 200)
    void theOrderOfPostsDoesNotShow(@ForAll("posts") List<Member> posts, @ForAll long seed) {
        List<Member> shuffled = new ArrayList<>(posts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new CampaignLinker().link(shuffled)).isEqualTo(new CampaignLinker().link(posts));
    }

    @Property(tries = 200)
    void everyFlaggedCorePostIsInExactlyOneCampaign(@ForAll("posts") List<Member> posts) {
        List<String> linked = new CampaignLinker()
                .link(posts).stream()
                        .flatMap(campaign -> campaign.members().stream())
                        .map(Member::uid)
                        .toList();
        assertThat(linked).doesNotHaveDuplicates();
        assertThat(linked)
                .containsAll(posts.stream()
                        .filter(post -> post.isCore() && post.sighting().flagged())
                        .map(Member::uid)
                        .toList());
    }

    @Provide
    Arbitrary<List<Member>> posts() {
        Arbitrary<Sightings> one = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of("t1", "t2", "t3"),
                        Arbitraries.of("ann", "bob", "carl", "dora"),
                        Arbitraries.of(DOX_PUBLISH, THREAT_DIRECT, TOXIC_IDENTITY),
                        Arbitraries.of(Stance.ATTACK, Stance.NEWS_REPORT))
                .as((days, thread, author, indicator, stance) -> {
                    Sightings post = post(days + thread + author + indicator + stance)
                            .at(days > 390 ? null : ago(Duration.ofDays(days)))
                            .in(thread)
                            .by(author)
                            .says(indicator)
                            .as(stance, stance == Stance.ATTACK ? 0.9 : 0.1);
                    return stance == Stance.ATTACK ? post : post.unflagged();
                });
        return one.map(CampaignLinkerTest::member)
                .list()
                .uniqueElements(Member::uid)
                .ofMaxSize(15);
    }
}
