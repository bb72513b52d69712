package org.tocsin.evaluate.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.risk.Calibration;
import org.tocsin.risk.CaseRanker;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;
import org.tocsin.risk.RiskModel;
import org.tocsin.target.Registry;
import org.tocsin.target.Sighting;

/** What the ranking is worth without one factor. */
public record Ablation(String factor, RankFigures ranks, double calibrationError) {
    /** In the place of a factor: the rule that makes a case imminent, whatever its points. */
    public static final String IMMINENCE = "imminence";

    /** Each factor that any case has, left out in turn; the first is the rule of imminence. */
    static List<Ablation> of(Known known, List<Sighting> sightings, Instant asOf, RiskModel model, Steps steps) {
        List<RiskCase> whole =
                new CaseRanker(model).rank(sightings, asOf, Registry.empty()).cases();
        Set<String> names = new TreeSet<>();
        for (RiskCase one : whole) {
            for (Factor factor : one.factors()) {
                if (factor.pointsMilli() != 0) {
                    names.add(factor.name());
                }
            }
        }
        List<Ablation> ablations = new ArrayList<>();
        ablations.add(of(IMMINENCE, known, byPoints(whole, model.weights().calibration())));
        for (String name : names) {
            CaseRanker ranker = new CaseRanker(model.without(name));
            ablations.add(of(
                    name,
                    known,
                    ranker.rank(sightings, asOf, Registry.empty()).cases().stream()
                            .map(FoundCase::of)
                            .toList()));
            steps.done("ablations", ablations.size() - 1, names.size());
        }
        return ablations;
    }

    /** The means and sums over the runs in which a factor is any case's. */
    static List<Ablation> pooled(List<List<Ablation>> runs) {
        Map<String, List<Ablation>> byFactor = new LinkedHashMap<>();
        runs.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Ablation one) -> !one.factor().equals(IMMINENCE))
                        .thenComparing(Ablation::factor))
                .forEach(one -> byFactor.computeIfAbsent(one.factor(), factor -> new ArrayList<>())
                        .add(one));
        List<Ablation> pooled = new ArrayList<>();
        byFactor.forEach((factor, some) -> pooled.add(new Ablation(
                factor,
                RankFigures.pooled(some.stream().map(Ablation::ranks).toList()),
                some.stream().mapToDouble(Ablation::calibrationError).average().orElse(Double.NaN))));
        return pooled;
    }

    private static Ablation of(String factor, Known known, List<FoundCase> cases) {
        return new Ablation(
                factor,
                RankFigures.of(known, cases),
                Reliability.of(known, cases).error());
    }

    private static List<FoundCase> byPoints(List<RiskCase> cases, Calibration calibration) {
        return cases.stream()
                .sorted(Comparator.comparingInt(RiskCase::logOddsMilli)
                        .reversed()
                        .thenComparing(RiskCase::caseId))
                .map(FoundCase::of)
                .map(one -> one.in(calibration.tier(one.logOddsMilli())))
                .toList();
    }
}
