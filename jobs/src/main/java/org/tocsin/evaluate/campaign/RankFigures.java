package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tocsin.evaluate.Share;
import org.tocsin.evaluate.campaign.Truth.Scenario;
import org.tocsin.risk.Tier;

/**
 * Whether what is grave comes first. NDCG (Järvelin and Kekäläinen, TOIS 2002; gain 2^severity - 1) counts a campaign at
 * its first case only; precision counts every case that is mostly one campaign's. {@code severe}: campaigns of severity
 * 3 with a case in tiers imminent or high; {@code missed} names the other ones' scenarios. {@code lookalikesHigh} and
 * {@code lookalikesImminent} count the cases of look-alikes there.
 */
public record RankFigures(
        double ndcg20,
        double ndcg100,
        Share first20,
        Share first100,
        Share severe,
        List<String> missed,
        int lookalikesHigh,
        int lookalikesImminent) {
    private static final int SEVERE = 3;

    public RankFigures {
        missed = List.copyOf(missed);
    }

    /** {@code cases} by rank. */
    static RankFigures of(Known known, List<FoundCase> cases) {
        List<Integer> gains = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        Set<String> soon = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (FoundCase found : cases) {
            Optional<Scenario> campaign = known.campaign(found);
            right.add(campaign.isPresent());
            gains.add(campaign.filter(c -> seen.add(c.name()))
                    .map(Scenario::severity)
                    .orElse(0));
            if (found.isUrgent()) {
                campaign.map(Scenario::name).ifPresent(soon::add);
            }
        }
        List<Integer> ideal = known.campaigns().values().stream()
                .map(Scenario::severity)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<String> severe = known.campaigns().values().stream()
                .filter(campaign -> campaign.severity() == SEVERE)
                .map(Scenario::name)
                .toList();
        List<String> missed =
                severe.stream().filter(name -> !soon.contains(name)).sorted().toList();
        return new RankFigures(
                ndcg(gains, ideal, 20),
                ndcg(gains, ideal, 100),
                first(right, 20),
                first(right, 100),
                new Share(severe.size() - missed.size(), severe.size()),
                missed,
                lookalikes(known, cases, Tier.HIGH),
                lookalikes(known, cases, Tier.IMMINENT));
    }

    /** The means of what is about ranks, since several runs have no common order; the sums of what is counted. */
    static RankFigures pooled(List<RankFigures> runs) {
        return new RankFigures(
                mean(runs, RankFigures::ndcg20),
                mean(runs, RankFigures::ndcg100),
                sum(runs, RankFigures::first20),
                sum(runs, RankFigures::first100),
                sum(runs, RankFigures::severe),
                IntStream.range(0, runs.size())
                        .boxed()
                        .flatMap(run -> runs.get(run).missed().stream().map(name -> Pool.in(run, name)))
                        .toList(),
                runs.stream().mapToInt(RankFigures::lookalikesHigh).sum(),
                runs.stream().mapToInt(RankFigures::lookalikesImminent).sum());
    }

    private static double mean(List<RankFigures> runs, ToDoubleFunction<RankFigures> figure) {
        return runs.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    private static Share sum(List<RankFigures> runs, Function<RankFigures, Share> figure) {
        return runs.stream().map(figure).reduce(new Share(0, 0), Share::plus);
    }

    private static int lookalikes(Known known, List<FoundCase> cases, Tier tier) {
        return (int) cases.stream()
                .filter(found -> found.tier() == tier && known.isLookalike(found))
                .count();
    }

    /** The discounted gain of the first {@code k} severities over that of the best order; NaN if there is nothing to gain. */
    static double ndcg(List<Integer> found, List<Integer> ideal, int k) {
        double best = gain(ideal, k);
        return best == 0 ? Double.NaN : gain(found, k) / best;
    }

    private static double gain(List<Integer> severities, int k) {
        return IntStream.range(0, Math.min(k, severities.size()))
                .mapToDouble(i -> (Math.pow(2, severities.get(i)) - 1) * Math.log(2) / Math.log(i + 2))
                .sum();
    }

    private static Share first(List<Boolean> right, int k) {
        List<Boolean> first = right.subList(0, Math.min(k, right.size()));
        return new Share((int) first.stream().filter(yes -> yes).count(), first.size());
    }
}
