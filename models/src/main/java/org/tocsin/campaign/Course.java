package org.tocsin.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** How a campaign went on in time, for a reader: counts, types and times, and authors as letters. No score rests on it. */
public record Course(List<Burst> bursts, SlowBurn slowBurn, NewFacts facts, CoActing together, Roles roles) {
    public Course {
        bursts = List.copyOf(bursts);
    }

    /** The course of a campaign seen at {@code asOf}. */
    public static Course of(Campaign campaign, Instant asOf) {
        List<Member> evidence = campaign.evidence().toList();
        List<Instant> times = evidence.stream()
                .map(Member::createdAt)
                .filter(Objects::nonNull)
                .toList();
        return new Course(
                Bursts.in(times),
                SlowBurn.of(times, asOf),
                NewFacts.of(evidence, asOf),
                CoActing.of(evidence),
                Roles.of(campaign.members()));
    }
}
