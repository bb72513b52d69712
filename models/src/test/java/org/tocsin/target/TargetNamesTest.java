package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Resolved.resolve;
import static org.tocsin.target.Resolved.target;
import static org.tocsin.target.Resolved.who;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.CONTACT;
import static org.tocsin.target.TargetKey.Kind.FACT;
import static org.tocsin.target.TargetKey.Kind.GIVEN;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.NAME;
import static org.tocsin.target.TargetKey.Kind.SUBJECT;
import static org.tocsin.target.TargetKey.Kind.SURNAME;
import static org.tocsin.target.TargetKey.Kind.THREAD;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a name, a surname or a bare word means. */
class TargetNamesTest {
    @Test
    void aSharedBareNameNeverMakesTwoPeopleOne() {
        Resolution resolution = resolve(
                post("one")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("two")
                        .in("t2")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "wren", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("bare").in("t3").says(THREAT_DIRECT).key(NAME, "name", 0.9, 0));
        assertThat(target(resolution, "one")).isNotEqualTo(target(resolution, "two"));
        assertThat(target(resolution, "bare"))
                .isNotEqualTo(target(resolution, "one"))
                .isNotEqualTo(target(resolution, "two"));
        assertThat(who(resolution, "bare").ambiguous()).isTrue();
        assertThat(who(resolution, "one").ambiguous()).isFalse();
    }

    @Test
    void aNameThatFitsOnePersonOfThePlatformIsTheirs() {
        Resolution resolution = resolve(
                post("dox")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("bare").in("t2").says(THREAT_DIRECT).key(NAME, "name", 0.9, 0),
                post("elsewhere").in("t3").on("4chan").says(THREAT_DIRECT).key(NAME, "name", 0.9, 0));
        assertThat(target(resolution, "bare")).isEqualTo(target(resolution, "dox"));
        assertThat(target(resolution, "elsewhere"))
                .as("the same name on another platform may be anybody's")
                .isNotEqualTo(target(resolution, "dox"));
    }

    @Test
    void aRelativeNamedInTheThreadOfATargetIsHarmDoneToTheTarget() {
        Resolution resolution = resolve(
                post("dox")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(NAME, "name", 0.9, 0)
                        .key(SURNAME, "surname", 0.9, 0)
                        .key(THREAD, "t1", 0.3, 1),
                post("threat").in("t1").says(THREAT_DIRECT).about("heron"),
                post("brother")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(NAME, "brother", 0.9, 0)
                        .key(SURNAME, "surname", 0.9, 0)
                        .key(THREAD, "t1", 0.3, 1),
                post("stranger")
                        .in("t2")
                        .says(DOX_PUBLISH)
                        .key(NAME, "stranger", 0.9, 0)
                        .key(SURNAME, "surname", 0.9, 0)
                        .key(THREAD, "t2", 0.3, 1));
        assertThat(target(resolution, "brother")).isEqualTo(target(resolution, "dox"));
        assertThat(target(resolution, "stranger"))
                .as("a surname alone is anybody's")
                .isNotEqualTo(target(resolution, "dox"));
    }

    @Test
    void theThreadDecidesBetweenNamesakes() {
        Resolution resolution = resolve(
                post("one")
                        .in("t1")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "heron", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("two")
                        .in("t2")
                        .says(DOX_PUBLISH)
                        .key(HANDLE, "wren", 0.9, 0)
                        .key(NAME, "name", 0.9, 0),
                post("bare").in("t2").says(THREAT_DIRECT).key(NAME, "name", 0.9, 0));
        assertThat(target(resolution, "bare")).isEqualTo(target(resolution, "two"));
    }

    @Test
    void aNumberPublishedForANameIsItsHoldersWithinTheThread() {
        Resolution resolution = resolve(
                post("name").says(DOX_PUBLISH).key(HANDLE, "heron", 0.9, 0).key(NAME, "name", 0.9, 0),
                post("number").says(DOX_PUBLISH).key(CONTACT, "phone", 0.9, 0).key(NAME, "name", 0.9, 0),
                post("namesake")
                        .in("t9")
                        .says(DOX_PUBLISH)
                        .key(CONTACT, "other", 0.9, 0)
                        .key(NAME, "name", 0.9, 0));
        assertThat(target(resolution, "number")).isEqualTo(target(resolution, "name"));
        assertThat(target(resolution, "namesake")).isNotEqualTo(target(resolution, "name"));
    }

    @Test
    void aTitlesSingleNameIsWhomItsPostsSpeakOf() {
        Sightings op = post("op").says(DOX_PUBLISH).key(THREAD, "th", 0.6, 0).key(SUBJECT, "halford", 0.6, 0);
        Resolution resolution = resolve(
                op,
                post("one").says(THREAT_DIRECT).about("heron"),
                post("two").says(THREAT_DIRECT).about("heron"),
                post("her").says(THREAT_DIRECT).key(THREAD, "th", 0.4, 0));
        assertThat(resolution.targets()).hasSize(1);
        Resolution once = resolve(op, post("one").says(THREAT_DIRECT).about("heron"));
        assertThat(once.targets()).as("one mention is not enough").hasSize(2);
    }

    @Test
    void aWordWithoutItsSignIsAHandleOnlyIfItIsUsedAsOne() {
        Sightings bare = post("bare")
                .in("t2")
                .on("4chan")
                .says(THREAT_DIRECT)
                .key(HANDLE, "quietheron", TargetKey.BARE_WORD, 1)
                .key(THREAD, "th", 0.4, 0);
        Resolution known = resolve(post("op").says(THREAT_DIRECT).about("quietheron"), bare);
        assertThat(target(known, "bare")).isEqualTo(target(known, "op"));
        Resolution unknown = resolve(post("op").says(THREAT_DIRECT).about("someoneelse"), bare);
        assertThat(unknown.aims().get("bare").by()).isEqualTo(THREAD);
    }

    @Test
    void aSurnameInATitleMeansWhomItsAuthorNamedInFull() {
        Sightings dox = post("dox")
                .by("ann")
                .says(DOX_PUBLISH)
                .key(HANDLE, "heron", 0.9, 0)
                .key(NAME, "name", 0.9, 0)
                .key(SURNAME, "surname", 0.9, 0);
        Sightings titled = post("titled")
                .in("t2")
                .says(THREAT_DIRECT)
                .key(THREAD, "th2", 0.6, 0)
                .key(SURNAME, "surname", 0.6, 0);
        assertThat(resolve(dox, titled.by("ann")).targets()).hasSize(1);
        assertThat(resolve(dox, titled.by("bob")).targets())
                .as("nobody else bears it in the community")
                .hasSize(1);
        assertThat(resolve(dox, titled.within("another board")).targets())
                .as("elsewhere the name may be anybody's")
                .hasSize(2);
    }

    @Test
    void aSingleNameMeansTheOneWhoBearsItInTheCommunity() {
        Sightings whole =
                post("whole").says(DOX_PUBLISH).key(NAME, "name", 0.9, 0).key(GIVEN, "first", 0.9, 0);
        Sightings single = post("single").in("t2").says(THREAT_DIRECT).key(SURNAME, "first", 0.5, 0);
        Resolution resolution = resolve(whole, single);
        assertThat(target(resolution, "single")).isEqualTo(target(resolution, "whole"));
        Resolution elsewhere = resolve(whole, single.within("another board"));
        assertThat(target(elsewhere, "single")).isNotEqualTo(target(elsewhere, "whole"));
    }

    @Test
    void aSingleNameThatTwoBearMeansNeither() {
        Sightings one = post("one").says(DOX_PUBLISH).key(NAME, "name", 0.9, 0).key(GIVEN, "first", 0.9, 0);
        Sightings other = post("other")
                .in("t3")
                .says(DOX_PUBLISH)
                .key(NAME, "name2", 0.9, 0)
                .key(GIVEN, "first", 0.9, 0);
        Sightings single = post("single").in("t2").says(THREAT_DIRECT).key(SURNAME, "first", 0.5, 0);
        Resolution resolution = resolve(one, other, single);
        assertThat(target(resolution, "single")).isNotIn(target(resolution, "one"), target(resolution, "other"));
    }

    @Test
    void whatIsToldOfOnePersonInACommunityMeansThemThere() {
        Sightings told =
                post("told").says(DOX_PUBLISH).key(NAME, "name", 0.9, 0).key(FACT, "their street", 0.3, 1);
        Sightings street =
                post("street").in("t2").says(THREAT_DIRECT).key(NAME, "their street", TargetKey.BARE_WORD, 0);
        Resolution resolution = resolve(told, street);
        assertThat(target(resolution, "street")).isEqualTo(target(resolution, "told"));
        Resolution elsewhere = resolve(told, street.within("another board"));
        assertThat(target(elsewhere, "street")).isNotEqualTo(target(elsewhere, "told"));
    }

    @Test
    void whatIsToldOfOnePersonIsNotLaidToThemWhereAnotherIsNamed() {
        Sightings told =
                post("told").says(DOX_PUBLISH).key(NAME, "name", 0.9, 0).key(FACT, "their firm", 0.3, 1);
        Sightings hunted =
                post("hunted").by("b").hostile(0.9).says(THREAT_DIRECT).key(NAME, "name", 0.9, 0);
        Sightings colleague = post("colleague")
                .in("t2")
                .says(THREAT_DIRECT)
                .key(SURNAME, "another", 0.5, 0)
                .key(NAME, "their firm", TargetKey.BARE_WORD, 1);
        Resolution resolution = resolve(told, hunted, colleague);
        assertThat(target(resolution, "colleague")).isNotEqualTo(target(resolution, "told"));
    }

    @Test
    void whoIsNamedInFullIsNobodyElseOfTheSameFirstName() {
        Resolution resolution = resolve(
                whole("a", "first one", "one"),
                whole("b", "first one", "one"),
                whole("c", "first one", "one"),
                whole("other", "first two", "two"),
                whole("relative", "second one", "one"));
        assertThat(target(resolution, "c")).isEqualTo(target(resolution, "a"));
        assertThat(target(resolution, "other")).isNotEqualTo(target(resolution, "a"));
        assertThat(target(resolution, "relative")).as("of one family").isEqualTo(target(resolution, "a"));
    }

    private static Sightings whole(String uid, String name, String last) {
        return post(uid)
                .by("author of " + uid)
                .hostile(0.9)
                .says(THREAT_DIRECT)
                .key(NAME, name, 0.6, 0)
                .key(GIVEN, "first", 0.6, 0)
                .key(SURNAME, last, 0.6, 0)
                .key(SUBJECT, "first", 0.6, 0);
    }

    @Test
    void aNameAndAHandleOfWhomOneFactIsToldInOneThreadAreOne() {
        Sightings name = post("name")
                .hostile(0.9)
                .says(DOX_PUBLISH)
                .key(NAME, "n", 0.9, 0)
                .key(FACT, "street", 0.3, 1);
        Sightings handle =
                post("handle").hostile(0.9).says(DOX_PUBLISH).about("heron").key(FACT, "street", 0.3, 1);
        assertThat(resolve(name, handle).targets()).hasSize(1);
        Sightings nobody = post("handle").hostile(0.9).says(DOX_PUBLISH).about("heron");
        assertThat(resolve(name, nobody.in("t2")).targets()).hasSize(2);
    }

    @Test
    void aHandleThatGoesWithTwoNamesAlikeIsNeithers() {
        Sightings one = post("one")
                .hostile(0.9)
                .says(DOX_PUBLISH)
                .key(NAME, "n1", 0.9, 0)
                .key(FACT, "street", 0.3, 1);
        Sightings two = post("two")
                .hostile(0.9)
                .says(DOX_PUBLISH)
                .key(NAME, "n2", 0.9, 0)
                .key(FACT, "street", 0.3, 1);
        Sightings handle =
                post("handle").hostile(0.9).says(DOX_PUBLISH).about("heron").key(FACT, "street", 0.3, 1);
        assertThat(resolve(one, two, handle).targets()).hasSize(3);
    }

    @Test
    void aNameOfWhichTheSameWordsAreCopiedElsewhereIsThatPersons() {
        Sightings here = post("here").says(DOX_PUBLISH).copies("template").key(NAME, "n", 0.9, 0);
        Sightings there = post("there")
                .says(DOX_PUBLISH)
                .within("another board")
                .copies("template")
                .key(NAME, "n", 0.9, 0);
        assertThat(resolve(here, there).targets()).hasSize(1);
        assertThat(resolve(here, there.copies("other words")).targets()).hasSize(2);
    }

    @Test
    void aWordThatAChatUsesEveryDayIsNobodysName() {
        List<Sightings> posts = new ArrayList<>();
        posts.add(post("whole")
                .inThreadOf(200)
                .at(ago(Duration.ofDays(9)))
                .says(DOX_PUBLISH)
                .key(NAME, "name", 0.9, 0)
                .key(GIVEN, "lodger", 0.9, 0));
        for (int day = 0; day < 4; day++) {
            posts.add(lodger(day));
        }
        Resolution seldom = resolve(posts.toArray(Sightings[]::new));
        assertThat(target(seldom, "day 0")).isEqualTo(target(seldom, "whole"));
        posts.add(lodger(4));
        Resolution often = resolve(posts.toArray(Sightings[]::new));
        assertThat(target(often, "day 0")).isNotEqualTo(target(often, "whole"));
    }

    private static Sightings lodger(int day) {
        return post("day " + day)
                .inThreadOf(200)
                .at(ago(Duration.ofDays(day)))
                .says(THREAT_DIRECT)
                .key(SURNAME, "lodger", TargetKey.BARE_WORD, 0);
    }

    @Test
    void aCommonWordIsNoHandle() {
        List<Sightings> posts = new ArrayList<>();
        posts.add(post("op").says(THREAT_DIRECT).about("everyday"));
        for (int i = 0; i < 5; i++) {
            posts.add(post("p" + i)
                    .in("thread" + i)
                    .says(THREAT_DIRECT)
                    .key(HANDLE, "everyday", TargetKey.BARE_WORD, 1)
                    .key(THREAD, "th" + i, 0.4, 0));
        }
        Resolution resolution = resolve(posts.toArray(Sightings[]::new));
        assertThat(target(resolution, "p0")).isNotEqualTo(target(resolution, "op"));
    }
}
