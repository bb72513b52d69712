package org.tocsin.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.campaign.Burst;
import org.tocsin.campaign.CoActing;
import org.tocsin.campaign.Course;
import org.tocsin.campaign.NewFacts;
import org.tocsin.campaign.NewFacts.Fact;
import org.tocsin.campaign.Roles;
import org.tocsin.campaign.Roles.Part;
import org.tocsin.campaign.Roles.Role;
import org.tocsin.campaign.SlowBurn;
import org.tocsin.campaign.SlowBurn.Week;
import org.tocsin.taxonomy.IdentifierType;

/** How invented cases went on. */
public final class Courses {
    /** Nothing to tell of. */
    public static final Course QUIET = new Course(
            List.of(),
            new SlowBurn(List.of(), 0, 0, null),
            new NewFacts(List.of(), 0, 0, 0, 0, 0),
            new CoActing(0, 0, 0),
            new Roles(List.of(), 0));

    private Courses() {}

    /** Of all that there is something. */
    public static Course raid() {
        return new Course(
                List.of(new Burst(at("2022-09-04T12:14:00Z"), at("2022-09-04T21:11:00Z"), 10)),
                new SlowBurn(List.of(new Week(at("2022-09-01T00:00:00Z"), 13)), 1, 3.25, null),
                new NewFacts(
                        List.of(
                                new Fact(IdentifierType.PHONE, at("2022-09-03T06:40:00Z")),
                                new Fact(IdentifierType.EMPLOYER, at("2022-09-04T15:10:00Z"))),
                        3,
                        2,
                        2,
                        32.9,
                        32.4),
                new CoActing(4, 1, 2),
                new Roles(
                        List.of(
                                new Part("A", List.of(Role.ORIGINATOR, Role.DOXXER), 2),
                                new Part("B", List.of(Role.DEFENDER), 1),
                                new Part("C", List.of(Role.ORGANISER, Role.AMPLIFIER), 6),
                                new Part("D", List.of(Role.EXECUTOR, Role.ORGANISER), 2)),
                        2));
    }

    static Course call() {
        return new Course(
                List.of(),
                new SlowBurn(
                        List.of(new Week(at("2022-08-25T00:00:00Z"), 1), new Week(at("2022-09-01T00:00:00Z"), 1)),
                        1,
                        .5,
                        null),
                new NewFacts(List.of(), 0, 0, 0, 12, 12),
                new CoActing(0, 0, 0),
                new Roles(List.of(new Part("A", List.of(Role.ORIGINATOR, Role.ORGANISER), 2)), 0));
    }

    /** A mosaic gathered over months, by now faster than at first. */
    public static Course slowBurn() {
        Instant first = at("2021-12-30T00:00:00Z");
        List<Week> weeks = IntStream.range(0, 35)
                .mapToObj(week -> new Week(first.plus(Duration.ofDays(7L * week)), 2 + week / 12))
                .toList();
        return new Course(
                List.of(
                        new Burst(at("2022-03-01T12:00:00Z"), at("2022-03-04T12:00:00Z"), 6),
                        new Burst(at("2022-07-28T12:00:00Z"), at("2022-08-03T12:00:00Z"), 5)),
                new SlowBurn(weeks, 8, 2.25, at("2022-07-21T00:00:00Z")),
                new NewFacts(
                        List.of(
                                new Fact(IdentifierType.EMPLOYER, at("2022-02-01T12:00:00Z")),
                                new Fact(IdentifierType.STREET_ADDRESS, at("2022-05-10T12:00:00Z")),
                                new Fact(IdentifierType.BIRTH_DATE, null)),
                        40,
                        0,
                        .2,
                        31.7,
                        21.2),
                new CoActing(0, 0, 0),
                new Roles(List.of(), 0));
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
