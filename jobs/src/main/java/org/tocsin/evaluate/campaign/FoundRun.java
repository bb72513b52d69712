package org.tocsin.evaluate.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.risk.CaseRanker;
import org.tocsin.target.Registry;
import org.tocsin.target.Sighting;
import org.tocsin.target.TargetResolver;

/**
 * A complete run: its cases by rank, what they were made of, and the truth's posts that its workspace holds.
 * {@code asOf} is the moment it looked back from; {@code mentions} counts the sightings of each case's target.
 */
public record FoundRun(
        String runId,
        Instant asOf,
        List<FoundCase> cases,
        List<Sighting> sightings,
        Map<Truth.Name, Held> held,
        Map<String, Integer> mentions) {
    public FoundRun {
        cases = List.copyOf(cases);
        sightings = List.copyOf(sightings);
        held = Map.copyOf(held);
        mentions = Map.copyOf(mentions);
    }

    /** A run whose mentions are counted from its sightings. */
    public static FoundRun of(
            String runId, Instant asOf, List<FoundCase> cases, List<Sighting> sightings, Map<Truth.Name, Held> held) {
        List<Sighting> seen = CaseRanker.seenBy(sightings, asOf);
        return new FoundRun(
                runId,
                asOf,
                cases,
                sightings,
                held,
                Fame.mentions(cases, seen, new TargetResolver().resolve(seen, Registry.empty())));
    }

    /** A post as {@code tables/posts} holds it. */
    public record Held(String uid, @Nullable Instant time) {}
}
