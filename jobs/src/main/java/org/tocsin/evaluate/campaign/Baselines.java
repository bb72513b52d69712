package org.tocsin.evaluate.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What simpler ways of grouping and ranking do with the same found posts and targets. A regrouped case has the tier and
 * score of the first case, by rank, that it has a post of: grouping is compared, not scoring. Ranked by volume, the first
 * case has the tier and score of Tocsin's first, and so on: the order is compared, not how many are shown.
 */
final class Baselines {
    private static final Duration GAP = Duration.ofDays(3);
    private static final Comparator<Piece> IN_TIME = Comparator.comparing(
                    (Piece piece) -> piece.post().time(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(piece -> piece.post().uid());

    private record Piece(int rank, FoundCase.Post post) {}

    private Baselines() {}

    /** One case for each target, whatever the time between its posts. */
    static List<FoundCase> byTarget(List<FoundCase> cases) {
        return regrouped(cases, null);
    }

    /** A new case for a target after each silence of more than 72 hours. */
    static List<FoundCase> byGap(List<FoundCase> cases) {
        return regrouped(cases, GAP);
    }

    /** The same cases, those with most posts first. */
    static List<FoundCase> byVolume(List<FoundCase> cases) {
        List<FoundCase> sorted = cases.stream()
                .sorted(Comparator.comparingInt(
                                (FoundCase found) -> -found.posts().size())
                        .thenComparing(FoundCase::caseId))
                .toList();
        return IntStream.range(0, cases.size())
                .mapToObj(rank -> sorted.get(rank).rankedAs(cases.get(rank)))
                .toList();
    }

    private static List<FoundCase> regrouped(List<FoundCase> cases, @Nullable Duration gap) {
        Map<String, List<Piece>> targets = new LinkedHashMap<>();
        for (int rank = 0; rank < cases.size(); rank++) {
            FoundCase found = cases.get(rank);
            for (FoundCase.Post post : found.posts()) {
                targets.computeIfAbsent(found.targetId(), target -> new ArrayList<>())
                        .add(new Piece(rank, post));
            }
        }
        List<List<Piece>> groups = new ArrayList<>();
        for (List<Piece> pieces : targets.values()) {
            groups.addAll(split(pieces, gap));
        }
        groups.sort(Comparator.comparingInt(Baselines::rank));
        List<FoundCase> regrouped = new ArrayList<>();
        for (List<Piece> group : groups) {
            regrouped.add(cases.get(rank(group))
                    .regrouped(
                            "B" + regrouped.size(),
                            group.stream().map(Piece::post).toList()));
        }
        return regrouped;
    }

    private static List<List<Piece>> split(List<Piece> pieces, @Nullable Duration gap) {
        List<List<Piece>> groups = new ArrayList<>();
        Instant last = null;
        for (Piece piece : pieces.stream().sorted(IN_TIME).toList()) {
            Instant time = piece.post().time();
            boolean silent = gap != null
                    && last != null
                    && time != null
                    && Duration.between(last, time).compareTo(gap) > 0;
            if (groups.isEmpty() || silent) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(piece);
            last = time == null ? last : time;
        }
        return groups;
    }

    private static int rank(List<Piece> group) {
        return group.stream().mapToInt(Piece::rank).min().orElseThrow();
    }
}
