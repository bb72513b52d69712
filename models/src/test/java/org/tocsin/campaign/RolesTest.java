package org.tocsin.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.campaign.Roles.Role.AMPLIFIER;
import static org.tocsin.campaign.Roles.Role.DEFENDER;
import static org.tocsin.campaign.Roles.Role.DOXXER;
import static org.tocsin.campaign.Roles.Role.EXECUTOR;
import static org.tocsin.campaign.Roles.Role.ORGANISER;
import static org.tocsin.campaign.Roles.Role.ORIGINATOR;
import static org.tocsin.target.Sightings.ago;
import static org.tocsin.target.Sightings.post;
import static org.tocsin.taxonomy.Indicator.COORD_RECRUIT;
import static org.tocsin.taxonomy.Indicator.COUNTER_SUPPORT;
import static org.tocsin.taxonomy.Indicator.DOX_PUBLISH;
import static org.tocsin.taxonomy.Indicator.DOX_SOLICIT;
import static org.tocsin.taxonomy.Indicator.THREAT_DIRECT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.campaign.Roles.Part;
import org.tocsin.target.Sightings;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

class RolesTest {
    private static List<Part> parts(Sightings... posts) {
        return Roles.of(Posts.of(posts)).parts();
    }

    private static Sightings said(int hoursAgo, String author, Indicator indicator) {
        return post(author + hoursAgo)
                .by(author)
                .at(ago(Duration.ofHours(hoursAgo)))
                .says(indicator);
    }

    @Test
    void aStoryHasAllItsRolesInTheOrderOfTheirFirstPosts() {
        assertThat(parts(
                        said(1, "eve", THREAT_DIRECT),
                        said(9, "ann", DOX_SOLICIT),
                        said(8, "bob", DOX_PUBLISH)
                                .gives(IdentifierType.PHONE, "555")
                                .copies("the dox"),
                        said(7, "carl", COORD_RECRUIT),
                        said(6, "dora", DOX_PUBLISH)
                                .gives(IdentifierType.PHONE, "555")
                                .copies("the dox"),
                        said(5, "fay", COUNTER_SUPPORT)
                                .as(Stance.COUNTER_SPEECH, 0.02)
                                .unflagged()))
                .containsExactly(
                        new Part("A", List.of(ORIGINATOR), 1),
                        new Part("B", List.of(DOXXER), 1),
                        new Part("C", List.of(ORGANISER), 1),
                        new Part("D", List.of(AMPLIFIER), 1),
                        new Part("E", List.of(DEFENDER), 1),
                        new Part("F", List.of(EXECUTOR), 1));
    }

    @Test
    void whoCallsMostOrganisesAsWellAsWhoCallsFirst() {
        assertThat(parts(
                        said(9, "ann", COORD_RECRUIT),
                        said(8, "bob", COORD_RECRUIT),
                        said(7, "carl", COORD_RECRUIT),
                        said(6, "carl", COORD_RECRUIT)))
                .containsExactly(
                        new Part("A", List.of(ORIGINATOR, ORGANISER), 1), new Part("B", List.of(ORGANISER), 2));
    }

    @Test
    void toRepeatOnesOwnTextAmplifiesNothingAndTheSameLinkOfAnotherDoes() {
        assertThat(parts(
                        said(9, "ann", DOX_SOLICIT).copies("text").links("file"),
                        said(8, "ann", DOX_SOLICIT).copies("text"),
                        said(7, "bob", DOX_SOLICIT).links("file")))
                .containsExactly(new Part("A", List.of(ORIGINATOR), 1), new Part("B", List.of(AMPLIFIER), 1));
    }

    @Test
    void ofManyRolesOnlyTheThreeWeightiestAreTold() {
        assertThat(parts(
                        said(9, "ann", DOX_PUBLISH).gives(IdentifierType.PHONE, "555"),
                        said(8, "ann", THREAT_DIRECT),
                        said(7, "ann", THREAT_DIRECT),
                        said(6, "ann", COORD_RECRUIT),
                        said(5, "ann", COORD_RECRUIT),
                        said(4, "ann", COORD_RECRUIT)))
                .containsExactly(new Part("A", List.of(ORGANISER, EXECUTOR, ORIGINATOR), 6));
    }

    @Test
    void whoHasNoKeyHasNoRole() {
        assertThat(parts(said(9, "ann", DOX_SOLICIT).by(null), said(8, "bob", THREAT_DIRECT)))
                .containsExactly(new Part("A", List.of(EXECUTOR), 1));
    }

    @Test
    void ofACrowdTheWeightiestAreToldAndTheRestCounted() {
        Sightings[] crowd = IntStream.range(0, 20)
                .mapToObj(i -> said(40 - i, "author" + i, THREAT_DIRECT))
                .toArray(Sightings[]::new);
        Roles roles = Roles.of(Posts.of(crowd));
        assertThat(roles.parts())
                .extracting(Part::author)
                .hasSize(12)
                .startsWith("A", "B")
                .endsWith("L");
        assertThat(roles.others()).isEqualTo(8);
    }

    @Test
    void noKeyOfAnAuthorIsInAnyRole() {
        List<Sightings> posts = new ArrayList<>();
        for (String author : List.of("key-of-ann", "key-of-bob")) {
            posts.add(said(posts.size() + 1, author, THREAT_DIRECT));
        }
        assertThat(Roles.of(Posts.of(posts.toArray(Sightings[]::new))).toString())
                .doesNotContain("key-of");
    }
}
