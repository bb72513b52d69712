package org.tocsin.evaluate.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.risk.CaseRanker;
import org.tocsin.risk.RiskModel;
import org.tocsin.risk.RiskWeights;
import org.tocsin.target.Registry;

/** All figures of one run against truth, or of several pooled. {@code ways} begins with Tocsin's own. */
public record CampaignEvaluation(
        String runId,
        Instant asOf,
        int truthPosts,
        int unheld,
        List<Ranked> ranking,
        List<Figures> ways,
        StageFigures stages,
        List<ScenarioFigures> scenarios,
        List<FalseCases> falseCases,
        Reliability reliability,
        @Nullable TimeToDetection detection,
        List<Ablation> ablations) {
    /** A case in the picture of ranks: its probability, and whether it is an attack. */
    public record Ranked(double probability, boolean attack) {}

    public CampaignEvaluation {
        ranking = List.copyOf(ranking);
        ways = List.copyOf(ways);
        scenarios = List.copyOf(scenarios);
        falseCases = List.copyOf(falseCases);
        ablations = List.copyOf(ablations);
    }

    /** Measures a run that was weighed by {@code weights}. {@code replay}: look again at the end of each day, which takes a ranking a day. */
    public static CampaignEvaluation of(Truth truth, FoundRun run, boolean replay, RiskWeights weights, Steps steps) {
        RiskModel model = new RiskModel(weights);
        Known known = new Known(truth, run.held());
        return of(
                known,
                run,
                Figures.ofAll(known, run),
                replay ? replay(known, run, model, steps) : null,
                Ablation.of(known, run.sightings(), run.asOf(), model, steps));
    }

    /**
     * Several runs, measured before, as one. What is about ranks is the mean of the runs, what is about days or factors
     * comes from them too; all else is measured anew over all their posts and cases.
     */
    public static CampaignEvaluation pooled(
            List<Truth> truths, List<FoundRun> runs, List<CampaignEvaluation> measured) {
        Pool pool = new Pool(truths, runs);
        FoundRun all = pool.run();
        Known known = new Known(pool.truth(), all.held());
        List<Figures> ways = Figures.ofAll(known, all);
        List<Figures> ranked = IntStream.range(0, ways.size())
                .mapToObj(way -> ways.get(way)
                        .ranked(measured.stream()
                                .map(one -> one.ways().get(way).ranks())
                                .toList()))
                .toList();
        List<TimeToDetection> detections = measured.stream()
                .map(CampaignEvaluation::detection)
                .filter(Objects::nonNull)
                .toList();
        return of(
                known,
                all,
                ranked,
                detections.isEmpty() ? null : TimeToDetection.pooled(detections),
                Ablation.pooled(
                        measured.stream().map(CampaignEvaluation::ablations).toList()));
    }

    private static CampaignEvaluation of(
            Known known,
            FoundRun run,
            List<Figures> ways,
            @Nullable TimeToDetection detection,
            List<Ablation> ablations) {
        List<FoundCase> cases = run.cases();
        return new CampaignEvaluation(
                run.runId(),
                run.asOf(),
                known.posts().size(),
                known.unheld(),
                cases.stream()
                        .map(one -> new Ranked(one.probability(), known.isAttack(one)))
                        .toList(),
                ways,
                StageFigures.of(known, cases),
                ScenarioFigures.of(known, cases),
                FalseCases.of(known, cases),
                Reliability.of(known, cases),
                detection,
                ablations);
    }

    private static TimeToDetection replay(Known known, FoundRun run, RiskModel model, Steps steps) {
        CaseRanker ranker = new CaseRanker(model);
        return new Replay(
                        known,
                        moment -> ranker.rank(run.sightings(), moment, Registry.empty()).cases().stream()
                                .map(FoundCase::of)
                                .toList(),
                        steps)
                .until(run.asOf());
    }

    /** What is asked of a release, and how it is met. */
    public List<Goal.Row> goals() {
        return Goal.rows(this);
    }

    /** How it stands with Tocsin's own way. */
    public Figures own() {
        return ways.get(0);
    }

    /** How many scenarios met all that was expected. */
    public int met() {
        return (int) scenarios.stream().filter(ScenarioFigures::isMet).count();
    }
}
