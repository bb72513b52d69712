package org.tocsin.evaluate.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one way of grouping and ranking does. {@code byActs} matches campaigns by the posts that cases hold against
 * somebody, {@code campaigns} by all their posts, context among them. {@code calibrationError} is that of
 * {@link Reliability}; {@code fame} that of {@link Fame}.
 */
public record Figures(
        Way way,
        CampaignMatch campaigns,
        CampaignMatch byActs,
        Clustering clustering,
        TargetFigures targets,
        RankFigures ranks,
        double calibrationError,
        Fame fame) {
    /** Tocsin's own way, and simpler ones beside it. */
    public enum Way {
        TOCSIN,
        BY_TARGET,
        BY_GAP,
        BY_VOLUME;

        private List<FoundCase> regroup(List<FoundCase> cases) {
            return switch (this) {
                case TOCSIN -> cases;
                case BY_TARGET -> Baselines.byTarget(cases);
                case BY_GAP -> Baselines.byGap(cases);
                case BY_VOLUME -> Baselines.byVolume(cases);
            };
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All ways, Tocsin's own first. */
    static List<Figures> ofAll(Known known, FoundRun run) {
        return Stream.of(Way.values())
                .map(way -> of(way, known, way.regroup(run.cases()), run.mentions()))
                .toList();
    }

    private static Figures of(Way way, Known known, List<FoundCase> cases, Map<String, Integer> mentions) {
        return new Figures(
                way,
                campaigns(known, cases, FoundCase::posts),
                campaigns(known, cases, FoundCase::acts),
                clustering(known, cases),
                TargetFigures.of(known, cases),
                RankFigures.of(known, cases),
                Reliability.of(known, cases).error(),
                Fame.of(known, cases, mentions));
    }

    /** The same with the ranks of several runs. */
    Figures ranked(List<RankFigures> runs) {
        return new Figures(
                way, campaigns, byActs, clustering, targets, RankFigures.pooled(runs), calibrationError, fame);
    }

    private static CampaignMatch campaigns(
            Known known, List<FoundCase> cases, Function<FoundCase, List<FoundCase.Post>> posts) {
        List<CampaignMatch.Found> found = cases.stream()
                .map(one -> new CampaignMatch.Found(uids(posts.apply(one)), one.isAboveRoutine()))
                .toList();
        return CampaignMatch.of(known.attacks().values(), found);
    }

    private static Set<String> uids(List<FoundCase.Post> posts) {
        return posts.stream().map(FoundCase.Post::uid).collect(Collectors.toSet());
    }

    private static Clustering clustering(Known known, List<FoundCase> cases) {
        Map<String, String> there = new HashMap<>();
        known.attacks().forEach((campaign, uids) -> uids.forEach(uid -> there.put(uid, campaign)));
        Map<String, String> found = new HashMap<>();
        cases.forEach(one -> one.posts().forEach(post -> found.putIfAbsent(post.uid(), one.caseId())));
        return Clustering.of(there, found);
    }
}
