package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Resolved.resolve;
import static org.tocsin.target.Resolved.target;
import static org.tocsin.target.Sightings.NOW;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.FACT;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.NAME;
import static org.tocsin.target.TargetKey.Kind.THREAD;
import static org.tocsin.taxonomy.Indicator.CONTACT_WORK;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.taxonomy.IdentifierType;

/** What makes keys that no post lists together one person's, and what keeps people apart. */
class TargetEvidenceTest {
    @Test
    void whatIsToldOfSomebodyAsTheirFirmIsNobodysName() {
        Sightings told = post("told").says(DOX_PUBLISH).about("heron").key(FACT, "acme works", 0.3, 1);
        Sightings called = post("called").says(CONTACT_WORK).key(NAME, "acme works", 1.0, 0);
        Resolution resolution = resolve(told, called);
        assertThat(target(resolution, "called")).isEqualTo(target(resolution, "told"));
        Sightings person = post("called").says(CONTACT_WORK).key(NAME, "a person", 1.0, 0);
        Resolution apart = resolve(told, person.in("t2"));
        assertThat(target(apart, "called")).isNotEqualTo(target(apart, "told"));
    }

    @Test
    void aThreadAndAHunterInCommonMakeANameTheHandlesWhereNobodyElseFits() {
        Sightings name = post("name").hostile(0.9).by("ann").says(DOX_PUBLISH).key(NAME, "n", 0.9, 0);
        Sightings handle =
                post("handle").hostile(0.9).by("ann").says(DOX_PUBLISH).about("heron");
        assertThat(resolve(name, handle).targets()).hasSize(1);
        Sightings rival = post("rival").hostile(0.9).by("ann").says(DOX_PUBLISH).about("wren");
        assertThat(resolve(name, handle, rival).targets()).hasSize(3);
        assertThat(resolve(name, handle.by("bob")).targets())
                .as("a thread alone is about many")
                .hasSize(2);
    }

    @Test
    void aNameHuntedBesideOneHandleOnlyIsThatHandles() {
        Sightings[] posts = {
            post("n1").hostile(0.9).by("a").says(THREAT_DIRECT).key(NAME, "n", 0.9, 0),
            post("n2").hostile(0.9).by("b").says(THREAT_DIRECT).key(NAME, "n", 0.9, 0),
            post("h1").hostile(0.9).by("c").says(THREAT_DIRECT).about("heron"),
            post("h2").hostile(0.9).by("d").says(THREAT_DIRECT).about("heron")
        };
        assertThat(resolve(posts).targets()).hasSize(1);
        Sightings other = post("other").unflagged().hostile(0.3).by("e").about("wren");
        Resolution beside = resolve(posts[0], posts[1], posts[2], posts[3], other);
        assertThat(target(beside, "n1")).as("wren is not hunted").isEqualTo(target(beside, "h1"));
        posts[3].in("t2");
        posts[2].in("t3");
        assertThat(resolve(posts).targets()).hasSize(2);
    }

    @Test
    void whoIsAnsweredWithANameMayBearItIfTheyAreHunted() {
        Sightings name =
                post("name").in("t2").hostile(0.9).by("a").says(THREAT_DIRECT).key(NAME, "n", 0.9, 0);
        Sightings one =
                post("h1").in("t3").hostile(0.9).by("a").says(THREAT_DIRECT).about("heron");
        Sightings two =
                post("h2").in("t4").hostile(0.9).by("b").says(THREAT_DIRECT).about("heron");
        assertThat(resolve(name, one, two).targets()).hasSize(2);
        name.key(HANDLE, "heron", 0.3, 1);
        assertThat(resolve(name, one, two).targets()).hasSize(1);
        assertThat(resolve(name, one).targets()).as("once is not hunted").hasSize(2);
    }

    @Test
    void aNameIsAHandlesWhereAnotherCommunityKnowsItAndBothAreHunted() {
        Sightings known =
                post("known").says(DOX_PUBLISH).key(HANDLE, "heron", 0.9, 0).key(NAME, "n", 0.9, 0);
        Sightings name = post("name")
                .on("4chan")
                .within("b")
                .in("t2")
                .hostile(0.9)
                .says(THREAT_DIRECT)
                .key(NAME, "n", 0.9, 0);
        Sightings handle = post("handle")
                .on("4chan")
                .within("b")
                .in("t3")
                .hostile(0.9)
                .says(THREAT_DIRECT)
                .about("heron");
        assertThat(resolve(known, name, handle).targets()).hasSize(1);
        assertThat(resolve(known, name).targets())
                .as("the same name elsewhere may be anybody's")
                .hasSize(2);
    }

    @Test
    void twoHandlesOfWhomOneFactIsToldByOneHunterAreOne() {
        Sightings one = post("one")
                .hostile(0.9)
                .by("ann")
                .says(DOX_PUBLISH)
                .about("heron")
                .key(FACT, "street", 0.3, 1);
        Sightings other = post("other")
                .in("t2")
                .hostile(0.9)
                .by("ann")
                .says(DOX_PUBLISH)
                .about("wren")
                .key(FACT, "street", 0.3, 1);
        assertThat(resolve(one, other).targets()).hasSize(1);
        assertThat(resolve(one, other.by("bob")).targets())
                .as("neighbours live in one street")
                .hasSize(2);
        assertThat(resolve(one, other.by("bob").in("t1")).targets())
                .as("one thread is after both")
                .hasSize(1);
        assertThat(resolve(one.inThreadOf(100), other.by("bob").in("t1").inThreadOf(100))
                        .targets())
                .as("a chat is about many")
                .hasSize(2);
    }

    @Test
    void twoOfOneNameWithAnotherStreetAndOtherHuntersAreTwo() {
        Sightings one = post("one")
                .by("ann")
                .says(DOX_PUBLISH)
                .key(NAME, "n", 0.9, 0)
                .gives(IdentifierType.STREET_ADDRESS, "1 sample row");
        Sightings other = post("other")
                .in("t2")
                .by("bob")
                .says(DOX_PUBLISH)
                .key(NAME, "n", 0.9, 0)
                .gives(IdentifierType.STREET_ADDRESS, "2 example way");
        assertThat(resolve(one, other).targets()).hasSize(2);
        assertThat(resolve(one, other.by("ann")).targets())
                .as("one hunter is after one of them, wherever they live")
                .hasSize(1);
    }

    @Test
    void inAChatAPostThatNamesNobodyMeansWhoWasLastSpokenOfOrNobody() {
        Sightings about = chat("about")
                .at(NOW.minus(Duration.ofDays(9)))
                .says(THREAT_DIRECT)
                .about("heron");
        Sightings soon = chat("soon")
                .at(NOW.minus(Duration.ofDays(8)))
                .says(THREAT_DIRECT)
                .key(THREAD, "th", 0.4, 0);
        Sightings late = chat("late")
                .at(NOW.minus(Duration.ofDays(2)))
                .says(THREAT_DIRECT)
                .key(THREAD, "th", 0.4, 0);
        Resolution resolution = resolve(about, soon, late);
        assertThat(target(resolution, "soon")).isEqualTo(target(resolution, "about"));
        assertThat(target(resolution, "late")).isNotEqualTo(target(resolution, "about"));
    }

    private static Sightings chat(String uid) {
        return post(uid).in("chat").inThreadOf(500).hostile(0.9);
    }
}
