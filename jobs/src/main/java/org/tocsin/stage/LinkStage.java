package org.tocsin.stage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.risk.CaseRanker;
import org.tocsin.risk.Ranking;
import org.tocsin.risk.RiskModel;
import org.tocsin.risk.RiskWeights;
import org.tocsin.store.SightingCodec;
import org.tocsin.store.Tables;
import org.tocsin.target.Registry;
import org.tocsin.target.Sighting;

/** Joins what was seen into campaigns against targets, and scores them: {@code tables/signals} in, ranked cases out. */
final class LinkStage {
    private final Tables tables;
    private final Registry registry;
    private final RiskWeights weights;

    LinkStage(Tables tables, Registry registry, RiskWeights weights) {
        this.tables = tables;
        this.registry = registry;
        this.weights = weights;
    }

    /** Ranked cases, the sightings by post uid that they are made of, and the as-of time; null if no time is known. */
    record Linking(
            Ranking ranking,
            Map<String, Linked> sightings,
            long flagged,
            @Nullable Instant asOf) {}

    /** Judges as of {@code asked}, else as of the newest trusted post, never later than {@code now}. */
    Linking run(@Nullable Instant asked, Instant now) {
        Instant asOf = asked != null ? asked : tables.newestTrustedTime(now);
        Map<String, Linked> sightings = new TreeMap<>();
        Candidates.of(tables.currentSignals()).toLocalIterator().forEachRemaining(row -> {
            Sighting sighting = SightingCodec.decode(row);
            sightings.put(sighting.postUid(), new Linked(row.getAs("observation_id"), sighting));
        });
        List<Sighting> seen = sightings.values().stream().map(Linked::sighting).toList();
        Ranking ranking =
                new CaseRanker(new RiskModel(weights)).rank(seen, asOf == null ? Instant.EPOCH : asOf, registry);
        long flagged = seen.stream().filter(Sighting::flagged).count();
        return new Linking(ranking, sightings, flagged, asOf);
    }
}
