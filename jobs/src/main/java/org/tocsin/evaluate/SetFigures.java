package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.classify.SeenSets;
import org.tocsin.taxonomy.Stance;
import org.tocsin.train.LabelledPost;

/**
 * All figures of one set of posts in one language. What the labels do not say is a share of nothing, null or an empty
 * list. {@code seen} says how the shipped weights or rules know the set, null where they do not.
 */
public record SetFigures(
        String set,
        String lang,
        int posts,
        SeenSets.@Nullable Seen seen,
        Share flagged,
        Share recall,
        Share precision,
        Share falseFlags,
        Share threatRecall,
        Share threatPrecision,
        Share stance,
        Map<Stance, Map<Stance, Integer>> confusion,
        List<IndicatorFigures> indicators,
        double indicatorF1,
        @Nullable RankingFigures attack,
        @Nullable RankingFigures threat,
        List<Family> worst,
        List<GroupFigures> identities,
        List<GroupFigures> dialects) {
    private static final int WORST = 10;
    private static final Share NOTHING = new Share(0, 0);

    /** Posts on one situation, all of them attacks or none: how many are judged rightly. */
    public record Family(String name, boolean attack, Share right) {}

    public SetFigures {
        confusion = Map.copyOf(confusion);
        indicators = List.copyOf(indicators);
        worst = List.copyOf(worst);
        identities = List.copyOf(identities);
        dialects = List.copyOf(dialects);
    }

    /** The figures of posts that are all of one set and language. */
    static SetFigures of(String set, String lang, List<JudgedPost> posts, Dialects dialects, SeenSets seen) {
        List<JudgedPost> attacks =
                where(posts, p -> Boolean.TRUE.equals(p.labelled().flagged()));
        List<JudgedPost> others =
                where(posts, p -> Boolean.FALSE.equals(p.labelled().flagged()));
        List<JudgedPost> stanced = where(posts, p -> p.labelled().stance() != null);
        List<JudgedPost> threats =
                where(posts, p -> Boolean.TRUE.equals(p.labelled().threatens()));
        List<JudgedPost> unthreatening =
                where(posts, p -> Boolean.FALSE.equals(p.labelled().threatens()));
        int threatHits = count(threats, JudgedPost::flaggedAsThreat);
        int threatMisses = count(unthreatening, JudgedPost::flaggedAsThreat);
        int hits = count(attacks, JudgedPost::flagged);
        int misses = count(others, JudgedPost::flagged);
        List<IndicatorFigures> indicators =
                IndicatorFigures.of(where(stanced, p -> p.labelled().stance() == Stance.ATTACK));
        return new SetFigures(
                set,
                lang,
                posts.size(),
                seen.of(set).orElse(null),
                new Share(count(posts, JudgedPost::flagged), posts.size()),
                new Share(hits, attacks.size()),
                attacks.isEmpty() || others.isEmpty() ? NOTHING : new Share(hits, hits + misses),
                new Share(misses, others.size()),
                new Share(threatHits, threats.size()),
                threats.isEmpty() || unthreatening.isEmpty()
                        ? NOTHING
                        : new Share(threatHits, threatHits + threatMisses),
                new Share(
                        count(
                                stanced,
                                p -> p.found().stance().label() == p.labelled().stance()),
                        stanced.size()),
                confusion(stanced),
                indicators,
                IndicatorFigures.microF1(indicators),
                RankingFigures.of(
                                posts,
                                LabelledPost::flagged,
                                p -> p.found().stance().attack())
                        .orElse(null),
                RankingFigures.of(
                                posts,
                                LabelledPost::threatens,
                                p -> p.found().scores().threat())
                        .orElse(null),
                worst(posts),
                GroupFigures.of(posts, GroupFigures::identity, null),
                GroupFigures.of(posts, p -> dialects.of(p.labelled().post().text(), lang), Dialects.STANDARD));
    }

    private static List<JudgedPost> where(List<JudgedPost> posts, Predicate<JudgedPost> which) {
        return posts.stream().filter(which).toList();
    }

    private static int count(List<JudgedPost> posts, Predicate<JudgedPost> which) {
        return where(posts, which).size();
    }

    /** By the readers' stance, then by the detector's. */
    private static Map<Stance, Map<Stance, Integer>> confusion(List<JudgedPost> posts) {
        Map<Stance, Map<Stance, Integer>> confusion = new EnumMap<>(Stance.class);
        for (JudgedPost post : posts) {
            Stance said = post.labelled().stance();
            if (said != null) {
                confusion
                        .computeIfAbsent(said, s -> new EnumMap<>(Stance.class))
                        .merge(post.found().stance().label(), 1, Integer::sum);
            }
        }
        return confusion;
    }

    /** The families with the smallest share of right flags, the larger of equals first. */
    private static List<Family> worst(List<JudgedPost> posts) {
        Map<String, List<JudgedPost>> families = new TreeMap<>();
        for (JudgedPost post : posts) {
            Boolean attack = post.labelled().flagged();
            String family = post.labelled().family();
            if (attack != null && family != null) {
                families.computeIfAbsent((attack ? "+" : "-") + family, f -> new ArrayList<>())
                        .add(post);
            }
        }
        return families.entrySet().stream()
                .map(e -> family(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble((Family f) -> f.right().value())
                        .thenComparing(f -> -f.right().of())
                        .thenComparing(Family::name)
                        .thenComparing(Family::attack))
                .limit(WORST)
                .toList();
    }

    private static Family family(String key, List<JudgedPost> posts) {
        boolean attack = key.startsWith("+");
        return new Family(key.substring(1), attack, new Share(count(posts, p -> p.flagged() == attack), posts.size()));
    }
}
