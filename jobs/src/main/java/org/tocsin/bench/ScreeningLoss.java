package org.tocsin.bench;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.detect.Findings;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Counts what an exhaustive and a screened run over the same posts have in common: flagged posts, and identifiers by type,
 * which are the same where type and place are. Holds counts only, nothing of a post. May be fed by several threads.
 */
public final class ScreeningLoss {
    private static final double MOST_LOST = 0.01; // of the flagged posts

    private final Count flagged = new Count();
    private final Map<IdentifierType, Count> identifiers = new TreeMap<>();
    private int posts;

    private static final class Count {
        private int both;
        private int onlyExhaustive;
        private int onlyScreened;

        void add(boolean exhaustive, boolean screened) {
            both += exhaustive && screened ? 1 : 0;
            onlyExhaustive += exhaustive && !screened ? 1 : 0;
            onlyScreened += screened && !exhaustive ? 1 : 0;
        }

        String line(String name) {
            return String.format(Locale.ROOT, "%-16s%,10d%,18d%,16d", name, both, onlyExhaustive, onlyScreened);
        }
    }

    private record Place(IdentifierType type, Span span) {}

    /** Takes down one post as both runs see it. */
    public synchronized void add(Findings exhaustive, Findings screened) {
        posts++;
        flagged.add(exhaustive.flagged(), screened.flagged());
        Set<Place> full = places(exhaustive);
        Set<Place> quick = places(screened);
        Set<Place> all = new HashSet<>(full);
        all.addAll(quick);
        all.forEach(place -> identifiers
                .computeIfAbsent(place.type(), type -> new Count())
                .add(full.contains(place), quick.contains(place)));
    }

    private static Set<Place> places(Findings findings) {
        return findings.identifiers().stream().map(ScreeningLoss::place).collect(toSet());
    }

    private static Place place(Identifier identifier) {
        return new Place(identifier.type(), identifier.span());
    }

    /** A table to read, and below it the share of flagged posts that screening lost. */
    public synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-16s%10s%18s%16s", "", "both runs", "only exhaustive", "only screened"));
        lines.add(flagged.line("flagged posts"));
        identifiers.forEach((type, count) -> lines.add(count.line(type.name())));
        int exhaustive = flagged.both + flagged.onlyExhaustive;
        double lost = exhaustive == 0 ? 0 : (double) flagged.onlyExhaustive / exhaustive;
        lines.add(String.format(
                Locale.ROOT,
                "%,d posts; screening lost %,d of the %,d that an exhaustive run flags (%.2f %%, %s %.0f %%)",
                posts,
                flagged.onlyExhaustive,
                exhaustive,
                100 * lost,
                lost <= MOST_LOST ? "within" : "more than",
                100 * MOST_LOST));
        return lines;
    }
}
