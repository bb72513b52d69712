package org.tocsin.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.report.ReportData.PostExcerpts;
import org.tocsin.report.ReportData.RankedCase;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Tactic;

/** What the pages show of one case, put in order; the templates only lay it out. {@code rank} counts from 1. */
public record CaseView(
        int rank, RankedCase ranked, @Nullable Instant asOf) {
    /** Posts shown on a page; more would hide the ones that matter. */
    public static final int MOST_POSTS = 60;

    private static final int MAIN_FACTORS = 2;

    /** How many posts stand at one stage, and whether it is the furthest reached. */
    public record StageCount(Stage stage, int posts, boolean furthest) {}

    /** The signs of one tactic, each with how often it was seen. */
    public record TacticSigns(Tactic tactic, List<Sign> signs) {}

    /** One sign and how often it was seen; {@code width} is its share of the most frequent one, in thousandths. */
    public record Sign(Indicator indicator, int times, int width) {}

    /** One post; {@code words} is null where none may be shown. */
    public record Entry(CampaignPost post, @Nullable PostExcerpts words) {}

    public RiskCase risk() {
        return ranked.riskCase();
    }

    public String id() {
        return risk().caseId();
    }

    public String tier() {
        return risk().tier().label();
    }

    public Waterfall waterfall() {
        return Waterfall.of(risk());
    }

    public Timeline timeline() {
        return Timeline.of(risk().posts());
    }

    public CoursePicture picture() {
        return CoursePicture.of(risk().course(), timeline());
    }

    /** How it went on, in sentences of that language. */
    public List<CourseWords.Told> course(Labels labels) {
        return new CourseWords(labels).of(risk().course());
    }

    /** All five stages, in order. */
    public List<StageCount> stages() {
        List<StageCount> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            int posts = (int) risk().posts().stream()
                    .filter(post -> post.stage() == stage)
                    .count();
            stages.add(new StageCount(stage, posts, stage == risk().stage()));
        }
        return stages;
    }

    public List<TacticSigns> tactics() {
        int most =
                risk().indicators().values().stream().mapToInt(it -> it).max().orElse(1);
        Map<Tactic, List<Sign>> byTactic = new EnumMap<>(Tactic.class);
        risk().indicators()
                .forEach((indicator, times) -> byTactic.computeIfAbsent(indicator.tactic(), it -> new ArrayList<>())
                        .add(new Sign(indicator, times, Math.max(20, (int) (1000L * times / Math.max(1, most))))));
        return byTactic.entrySet().stream()
                .map(entry -> new TacticSigns(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The factors that raise the score most, by points, then as the model has them. */
    public List<Factor> mainFactors() {
        return risk().factors().stream()
                .filter(factor -> factor.pointsMilli() > 0)
                .sorted(Comparator.comparingInt(Factor::pointsMilli).reversed())
                .limit(MAIN_FACTORS)
                .toList();
    }

    /** The posts that weigh most, at most {@link #MOST_POSTS}, in the order of the case. */
    public List<Entry> entries() {
        Map<String, PostExcerpts> words =
                ranked.excerpts().stream().collect(Collectors.toMap(PostExcerpts::postUid, it -> it, (a, b) -> a));
        Set<CampaignPost> heaviest = risk().posts().stream()
                .sorted(Comparator.comparingDouble(CampaignPost::weight).reversed())
                .limit(MOST_POSTS)
                .collect(Collectors.toCollection(HashSet::new));
        return risk().posts().stream()
                .filter(heaviest::contains)
                .map(post -> new Entry(post, words.get(post.postUid())))
                .toList();
    }

    /** The ids of the posts of which the page has an entry, so that evidence can point there. */
    public Set<String> shown() {
        return entries().stream().map(entry -> entry.post().postUid()).collect(Collectors.toUnmodifiableSet());
    }

    /** From the first post to the last; null where times are unknown. */
    public @Nullable Duration span() {
        return between(risk().first(), risk().last());
    }

    /** From the last post to the run's as-of time; null where either is unknown. */
    public @Nullable Duration age() {
        Duration age = between(risk().last(), asOf);
        return age == null || age.isNegative() ? null : age;
    }

    private static @Nullable Duration between(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : Duration.between(from, to);
    }
}
