package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Resolved.resolve;
import static org.tocsin.target.Resolved.target;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.NAME;
import static org.tocsin.target.TargetKey.Kind.THREAD;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private static List<String> threads(Sightings... posts) {
        return Conversations.threaded(Stream.of(posts).map(Sightings::seen).toList()).stream()
                .map(Sighting::threadKey)
                .toList();
    }

    @Test
    void answersOfAnswersAreInOneConversationWithTheFirst() {
        assertThat(threads(
                        post("a").in(null),
                        post("b").in(null).answers("a"),
                        post("c").in(null).answers("b")))
                .containsExactly("post a", "post a", "post a");
    }

    @Test
    void aPostThatNobodyReadHoldsAConversationTogether() {
        assertThat(threads(
                        post("b").in(null).answers("lost"), post("c").in(null).answers("lost")))
                .containsExactly("post lost", "post lost");
    }

    @Test
    void threadsAndPostsByThemselvesStayAsTheyAre() {
        assertThat(threads(
                        post("a").in("t"),
                        post("b").in("t").answers("a"),
                        post("c").in(null)))
                .containsExactly("t", "t", null);
    }

    @Test
    void whoAnswersAHunterSpeaksOfTheHunted() {
        Sightings asked = post("asked").by("ann").as("ann").says(THREAT_DIRECT).key(NAME, "name", 0.6, 0);
        Sightings told = post("told")
                .by("bob")
                .as("bob")
                .says(THREAT_DIRECT)
                .answers("asked")
                .key(HANDLE, "ann", 1, 0);
        Resolution resolution = resolve(asked, told);
        assertThat(target(resolution, "told")).isEqualTo(target(resolution, "asked"));
    }

    @Test
    void whoAnswersTheHuntedSpeaksOfThem() {
        Sightings defence = post("defence").by("ann").as("ann").unflagged().key(NAME, "name", 0.6, 0);
        Sightings threat = post("threat")
                .by("bob")
                .as("bob")
                .says(THREAT_DIRECT)
                .answers("defence")
                .key(HANDLE, "ann", 1, 0);
        Resolution resolution = resolve(defence, threat);
        assertThat(target(resolution, "threat")).isNotEqualTo(target(resolution, "defence"));
    }

    @Test
    void inAChatSheIsWhoeverWasLastSpokenOf() {
        Sightings early = chat("early", 30).about("wren");
        Sightings named = chat("named", 3).about("heron");
        Sightings her = chat("her", 2).key(THREAD, "th", 0.4, 0);
        Resolution resolution = resolve(early, named, her);
        assertThat(target(resolution, "her")).isEqualTo(target(resolution, "named"));
        Sightings later = chat("her", 0).key(THREAD, "th", 0.4, 0).at(Sightings.NOW.plus(Duration.ofDays(2)));
        Resolution forgotten = resolve(early, named, later);
        assertThat(target(forgotten, "her")).isNotEqualTo(target(forgotten, "named"));
    }

    private static Sightings chat(String uid, int hours) {
        return post(uid)
                .in("chat")
                .inThreadOf(500)
                .at(ago(Duration.ofHours(hours)))
                .says(THREAT_DIRECT);
    }
}
